import type { IsoDate } from '../scalars.js';
import { formatOf, tidy } from './formats.js';
import { dateOf, inOrder } from './instants.js';
import { kazakhParts } from './kazakh.js';
import { type LanguageTag, lacksKazakh, tagOf } from './language.js';

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
  const start = dateOf(startsOn);
  const end = dateOf(endsOn ?? startsOn);
  inOrder(start, end);
  const partsOf = (date: Date, withYear: boolean) => {
    const options = { day: 'numeric', month, weekday, year: withYear ? 'numeric' : undefined } as const;
    return lacksKazakh(locale)
      ? kazakhParts(date, options)
      : formatOf(locale, { ...options, timeZone: 'UTC' }).formatToParts(date);
  };
  const textOf = (date: Date, withYear: boolean, days = '') => {
    const text = partsOf(date, withYear).map(({ type, value }) => (type === 'day' ? days + value : value));
    // Whether there is a comma after the day of the week is different in each version of CLDR.
    return tidy(tagOf(locale) === 'en-GB' ? text.join('').replace(', ', ' ') : text.join(''));
  };

  const sharedMonth = startsOn.slice(0, 7) === endsOn?.slice(0, 7);
  if (startsOn === (endsOn ?? startsOn)) return textOf(end, year);
  if (sharedMonth && !weekday) return textOf(end, year, `${dayIn(partsOf(start, false))}–`);
  const sharedYear = start.getUTCFullYear() === end.getUTCFullYear();
  const yearFirst = partsOf(end, true)[0]?.type === 'year';
  const first = textOf(start, year && (!sharedYear || yearFirst));
  return `${first} – ${textOf(end, year && !(sharedYear && yearFirst))}`;
}

/** With the dot that makes it an ordinal number in German and its like. */
function dayIn(parts: readonly Pick<Intl.DateTimeFormatPart, 'type' | 'value'>[]): string {
  const index = parts.findIndex(({ type }) => type === 'day');
  return `${parts[index]?.value}${parts[index + 1]?.value.startsWith('.') ? '.' : ''}`;
}
