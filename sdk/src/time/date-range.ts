import type { IsoDate } from '../scalars.js';
import { formatOf } from './formats.js';
import { dateOf, lengthOf } from './instants.js';
import { kazakhParts } from './kazakh.js';
import { type LanguageTag, lacksKazakh, tagOf } from './language.js';

/** How much of a date is written, and how. */
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
 * @param options How much of a date is written.
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
  lengthOf(start, end);
  const own = lacksKazakh(locale);
  const partsOf = (date: Date, withYear: boolean) => {
    const options = { day: 'numeric', month, weekday, year: withYear ? 'numeric' : undefined } as const;
    return own ? kazakhParts(date, options) : formatOf(locale, 'UTC', options).formatToParts(date);
  };
  const textOf = (date: Date, withYear: boolean, days = '') => {
    const parts = partsOf(date, withYear).map(({ type, value }) => (type === 'day' ? days + value : value));
    // Whether there is a comma after the day of the week is different in each version of CLDR.
    const text = !own && tagOf(locale) === 'en-GB' ? parts.join('').replace(',', '') : parts.join('');
    // So are its kinds of spaces.
    return text.replace(/\s/g, ' ').replace(/ (?=[гж]\.)/g, '\u00a0');
  };

  if (+start === +end) return textOf(end, year);
  const shares = (length: number) => startsOn.slice(0, length) === endsOn?.slice(0, length);
  if (shares(7) && !weekday) return textOf(end, year, `${dayIn(partsOf(start, false))}–`);
  const yearFirst = partsOf(end, true)[0]?.type === 'year';
  const first = textOf(start, year && (!shares(4) || yearFirst));
  return `${first} – ${textOf(end, year && !(shares(4) && yearFirst))}`;
}

/** With the dot that makes it an ordinal number in German and its like. */
function dayIn(parts: readonly Pick<Intl.DateTimeFormatPart, 'type' | 'value'>[]): string {
  const index = parts.findIndex(({ type }) => type === 'day');
  return `${parts[index]?.value}${parts[index + 1]?.value.startsWith('.') ? '.' : ''}`;
}
