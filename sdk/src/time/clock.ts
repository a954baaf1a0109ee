import { formatOf, joined } from './formats.js';
import { type Instant, instantOf, lengthOf } from './instants.js';
import type { Zoned } from './language.js';

/**
 * What a clock shows: «10:00», and “10:00 AM” in `en-US`.
 * @param zoned Whose clock, and in which language.
 * @throws RangeError for what is no point in time, no time zone or no language.
 */
export function clock(instant: Instant, { timeZone, locale }: Zoned): string {
  const text = formatOf(locale, timeZone, { hour: '2-digit', minute: '2-digit' }).format(instantOf(instant));
  // 09:00, but 9:00 AM.
  return joined(text.replace(/^0(?=.*\D$)/, ''));
}

/**
 * From when to when: «10:00–11:30», also past midnight: «22:00–01:30». It names no dates: the CMS keeps a panel inside its day.
 * Without an end, what `clock` shows.
 * @throws RangeError for what `clock` refuses, and for an end before the start.
 */
export function timeRange(startsAt: Instant, endsAt: Instant | null | undefined, zoned: Zoned): string {
  const first = clock(startsAt, zoned);
  if (!endsAt) return first;
  const last = clock(endsAt, zoned);
  lengthOf(instantOf(startsAt), instantOf(endsAt));
  return first.includes('\u00a0') ? `${first} – ${last}` : `${first}–${last}`;
}
