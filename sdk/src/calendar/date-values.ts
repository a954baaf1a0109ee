import type { IsoDate, IsoDateTime } from '../scalars.js';

const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;

/**
 * DATE-TIME in UTC (RFC 5545 §3.3.5, form 2): `20240410T040000Z`.
 *
 * UTC and not TZID: a panel takes place once, so its instant says all; a TZID needs a VTIMEZONE with the zone's rules, which no
 * platform gives, and calendars that go by rules of their own are wrong wherever those are old (Kazakhstan changed its in 2024).
 */
export function utc(moment: Date | IsoDateTime | number): string {
  return new Date(moment).toISOString().replace(/[-:]|\.\d+/g, '');
}

/** DATE (RFC 5545 §3.3.4), some days after one: `20240410`. */
export function date(day: IsoDate, later: number): string {
  return utc(Date.parse(day) + later * DAY_MS).slice(0, 8);
}

/**
 * A number that grows with each revision (RFC 5545 §3.8.7.4). In minutes, since it must stay below 2^31; of two revisions in the same
 * minute, DTSTAMP tells the later (RFC 5546 §2.1.5).
 */
export function sequence(updatedAt: IsoDateTime): string {
  return (Date.parse(updatedAt) / MINUTE_MS).toFixed();
}
