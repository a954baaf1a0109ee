/** As they stand with a day: those of CLDR 48. Chromium comes without Kazakh. */
const KAZAKH_MONTHS = [
  ...['қаңтар', 'ақпан', 'наурыз', 'сәуір', 'мамыр', 'маусым'],
  ...['шілде', 'тамыз', 'қыркүйек', 'қазан', 'қараша', 'желтоқсан'],
];

/**
 * When something is, in words: «2024 ж. 10 сәуір, 10:00», «10 апреля 2024 г., 10:00», “10 April 2024, 10:00”. A date without a
 * time stays one.
 *
 * @param at an instant (`2024-04-10T05:00:00.000Z`) or a date (`2024-04-10`)
 * @param timeZone whose clock is read; left out, the clock of this computer
 */
export function whenText(at: string, locale: string, timeZone?: string | undefined): string {
  if (!at.includes('T')) return dateText(new Date(`${at}T00:00:00Z`), locale, 'UTC');
  const instant = new Date(at);
  const isKnown = timeZone === undefined || knows(timeZone);
  const clock = isKnown ? timeZone : 'UTC';
  return `${dateText(instant, locale, clock)}, ${clockText(instant, clock)}${isKnown ? '' : ' UTC'}`;
}

/** Time zones get new names: a browser that is older than one does not know it. */
function knows(timeZone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en-GB', { timeZone }) !== undefined;
  } catch {
    return false;
  }
}

function clockText(instant: Date, timeZone: string | undefined): string {
  return new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', timeZone }).format(instant);
}

function dateText(date: Date, locale: string, timeZone: string | undefined): string {
  if (locale === 'kk') return kazakhDate(date, timeZone);
  const tag = locale === 'en' ? 'en-GB' : locale;
  const format = new Intl.DateTimeFormat(tag, { year: 'numeric', month: 'long', day: 'numeric', timeZone });
  return format.format(date).replace(/\s(?=г\.)/, '\u00a0');
}

function kazakhDate(date: Date, timeZone: string | undefined): string {
  const format = new Intl.DateTimeFormat('en-GB', { year: 'numeric', month: 'numeric', day: 'numeric', timeZone });
  const parts = format.formatToParts(date);
  const numberOf = (type: 'year' | 'month' | 'day') => Number(parts.find((part) => part.type === type)?.value);
  return `${numberOf('year')}\u00a0ж. ${numberOf('day')} ${KAZAKH_MONTHS[numberOf('month') - 1]}`;
}
