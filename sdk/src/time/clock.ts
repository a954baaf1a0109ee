import { dateText } from './date-text.js';
import { dayOf } from './day-of.js';
import { formatOf, joined } from './formats.js';
import { type Instant, instantOf, lengthOf } from './instants.js';
import type { Zoned } from './language.js';

/**
 * What a clock shows: «10:00», and “10:00 AM” in `en-US`.
 * @throws RangeError for what is no point in time, no time zone or no language.
 */
export function clock(instant: Instant, { timeZone, locale }: Zoned): string {
  const text = formatOf(locale, timeZone, { hour: '2-digit', minute: '2-digit' }).format(instantOf(instant));
  // 09:00, but 9:00 AM.
  return joined(text.replace(/^0(?=.*\D$)/, ''));
}

/**
 * From when to when: «10:00–11:30». Where midnight on that clock lies between, with the dates: «10 сәуір, 22:00 – 11 сәуір, 01:30»;
 * to end at midnight is not to go past it. Without an end, what `clock` shows.
 * @throws RangeError for what `clock` refuses, and for an end before the start.
 */
export function timeRange(startsAt: Instant, endsAt: Instant | null | undefined, zoned: Zoned): string {
  const first = clock(startsAt, zoned);
  if (!endsAt) return first;
  const last = clock(endsAt, zoned);
  const [start, end] = [instantOf(startsAt), instantOf(endsAt)];
  const { timeZone, locale } = zoned;
  // To the last moment before the end: midnight is still the day that it ends.
  const days = [start, end - Math.min(lengthOf(start, end), 1)].map((time) => dayOf(new Date(time), timeZone));
  if (days[0] === days[1]) return `${first}${first.includes('\u00a0') ? ' – ' : '–'}${last}`;
  const [from, to] = days.map((day) => dateText(new Date(day), locale, { month: 'long' }));
  return `${from}, ${first} – ${to}, ${last}`;
}
