type Part = Pick<Intl.DateTimeFormatPart, 'type' | 'value'>;

/** As they stand with a day, and days of the week from Sunday: those of CLDR 48. */
const MONTHS = 'қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан';
const WEEKDAYS = 'жексенбі дүйсенбі сейсенбі сәрсенбі бейсенбі жұма сенбі';
const SHORT_WEEKDAYS = 'жс дс сс ср бс жм сб';

/** The parts of a date (of its UTC calendar) in Kazakh, as `Intl` gives them where it knows the language. */
export function kazakhParts(
  date: Date,
  { year, month, weekday }: Pick<Intl.DateTimeFormatOptions, 'year' | 'month' | 'weekday'>,
): readonly Part[] {
  const name = nth(MONTHS, date.getUTCMonth());
  const parts: Part[] = [
    { type: 'day', value: `${date.getUTCDate()}` },
    { type: 'literal', value: ' ' },
    { type: 'month', value: month === 'short' ? `${name.slice(0, 3)}.` : name },
  ];
  if (year) parts.unshift({ type: 'year', value: `${date.getUTCFullYear()}` }, { type: 'literal', value: '\u00a0ж. ' });
  const days = weekday === 'short' ? SHORT_WEEKDAYS : WEEKDAYS;
  if (weekday) parts.push({ type: 'weekday', value: `, ${nth(days, date.getUTCDay())}` });
  return parts;
}

const nth = (words: string, index: number): string => words.split(' ')[index] ?? '';
