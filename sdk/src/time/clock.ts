import { dateRange } from './date-range.js';
import { dayOf } from './day-of.js';
import { formatOf, tidy } from './formats.js';
import { type Instant, inOrder, instantOf } from './instants.js';
import type { Zoned } from './language.js';

const DAY = 86_400_000;

/**
 * What a clock shows: «10:00», and “10:00 AM” in `en-US`.
 * @throws RangeError for what is no point in time, no time zone or no language; TypeError without a time zone.
 */
export function clock(instant: Instant, { timeZone, locale }: Zoned): string {
  const options = { hour: 'numeric', minute: '2-digit', timeZone } as const;
  return tidy(formatOf(locale, options).format(instantOf(instant)));
}

/**
 * From when to when: «10:00–11:30», also past midnight: «22:00–01:30». What lasts a day and longer has its dates:
 * «9 сәуір, 22:00 – 11 сәуір, 01:30». Without an end, what `clock` shows.
 * @throws what `clock` throws, and RangeError for an end before the start.
 */
export function timeRange(startsAt: Instant, endsAt: Instant | null | undefined, zoned: Zoned): string {
  const first = clock(startsAt, zoned);
  if (!endsAt) return first;
  const last = clock(endsAt, zoned);
  const length = instantOf(endsAt) - instantOf(startsAt);
  inOrder(0, length);
  if (length < DAY) return first.includes('\u00a0') ? `${first} – ${last}` : `${first}–${last}`;
  const dateAt = (instant: Instant) => dateRange(dayOf(instant, zoned.timeZone), null, zoned.locale, { year: false });
  return `${dateAt(startsAt)}, ${first} – ${dateAt(endsAt)}, ${last}`;
}
