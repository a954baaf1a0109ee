/** As they stand with a day, and days of the week from Sunday: those of CLDR 48. */
const MONTHS = 'қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан';
const WEEKDAYS = 'жексенбі дүйсенбі сейсенбі сәрсенбі бейсенбі жұма сенбі';
const SHORT_WEEKDAYS = 'жс дс сс ср бс жм сб';

/**
 * A date (of its UTC calendar) in Kazakh, as `Intl` writes it where it knows the language.
 * @param before what stands before the day: `9–` of a range.
 */
export function kazakhDate(
  date: Date,
  before: string,
  { year, month, weekday }: Pick<Intl.DateTimeFormatOptions, 'year' | 'month' | 'weekday'>,
): string {
  const years = year ? `${date.getUTCFullYear()}\u00a0ж. ` : '';
  const name = nth(MONTHS, date.getUTCMonth());
  const days = weekday ? `, ${nth(weekday === 'short' ? SHORT_WEEKDAYS : WEEKDAYS, date.getUTCDay())}` : '';
  return `${years}${before}${date.getUTCDate()} ${month === 'short' ? `${name.slice(0, 3)}.` : name}${days}`;
}

const nth = (words: string, index: number): string => words.split(' ')[index] ?? '';
