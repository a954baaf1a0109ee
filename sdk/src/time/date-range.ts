import type { IsoDate } from '../scalars.js';
import { dateText } from './date-text.js';
import { dateOf, lengthOf } from './instants.js';
import type { LanguageTag } from './language.js';

export interface DateOptions {
  /** Default `true`: «2024 ж. 9–11 сәуір». `false`: «9–11 сәуір». */
  readonly year?: boolean | undefined;
  /** Default `'long'`. */
  readonly month?: 'long' | 'short' | undefined;
  /** Default: no day of the week. */
  readonly weekday?: 'long' | 'short' | undefined;
}

/**
 * The dates of an event, as its language writes them: «2024 ж. 9–11 сәуір», «9–11 апреля 2024 г.», “9–11 April 2024”. What the
 * dates share stands once; a year and its «ж.» or «г.» never part. The same on every platform, unlike `formatRange`.
 * @param endsOn `null`, or the same date, is a single day.
 * @throws RangeError for what is no date, and for an end before the start.
 */
export function dateRange(
  startsOn: IsoDate,
  endsOn: IsoDate | null | undefined,
  locale: LanguageTag,
  { year = true, month = 'long', weekday }: DateOptions = {},
): string {
  const last = endsOn ?? startsOn;
  const [start, end] = [dateOf(startsOn), dateOf(last)];
  lengthOf(start, end);
  const textOf = (date: Date, withYear: boolean, from?: Date) =>
    dateText(date, locale, { month, weekday, year: withYear ? 'numeric' : undefined }, from);

  if (startsOn === last) return textOf(end, year);
  if (startsOn.slice(0, 7) === last.slice(0, 7) && !weekday) return textOf(end, year, start);
  const isOneYear = startsOn.slice(0, 4) === last.slice(0, 4);
  const yearFirst = /^\d{4}/.test(textOf(end, true));
  return `${textOf(start, year && !(isOneYear && !yearFirst))} – ${textOf(end, year && !(isOneYear && yearFirst))}`;
}
