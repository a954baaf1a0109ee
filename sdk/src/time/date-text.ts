import { formatOf } from './formats.js';
import { kazakhDate } from './kazakh.js';
import { type LanguageTag, lacksKazakh, tagOf } from './language.js';

/** What of a date is written, and how. */
type Written = Pick<Intl.DateTimeFormatOptions, 'year' | 'month' | 'weekday'>;

/**
 * A date of the UTC calendar, as its language writes it.
 * @param from the first day of some, in the same month, that end with this.
 */
export function dateText(date: Date, locale: LanguageTag, written: Written, from?: Date): string {
  const parts = formatOf(locale, 'UTC', { ...written, day: 'numeric' }).formatToParts(date);
  const tag = tagOf(locale);
  const before = from ? `${new Intl.NumberFormat(tag).format(from.getUTCDate())}–` : '';
  if (lacksKazakh(locale)) return kazakhDate(date, before, written);
  const text = parts
    .map(({ type, value }) => (type === 'day' ? before + value : value))
    .join('')
    // A dot makes it an ordinal number, in German and its like.
    .replace(/(–\d+)\./, '.$1.');
  // Whether there is a comma after the day of the week, and which kinds of spaces, is different in each version of CLDR.
  return (tag === 'en-GB' ? text.replace(',', '') : text).replace(/\s/g, ' ').replace(/ (?=[гж]\.)/g, '\u00a0');
}
