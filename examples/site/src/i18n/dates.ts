import type { Locale } from '@kurultai/sdk';

/** Day before month, as the rest of the site's readers write it. */
const tags: Record<Locale, string> = { kk: 'kk', ru: 'ru', en: 'en-GB' };

const wholeDate = { day: 'numeric', month: 'long', year: 'numeric' } as const;

/** `2024 ж. 9–11 сәуір`, `9–11 апреля 2024 г.`, `9–11 April 2024`. */
export function dateRange(locale: Locale, first: string, last: string): string {
  return calendar(locale, wholeDate).formatRange(new Date(first), new Date(last));
}

/** `2024 ж. 9 сәуір`. */
export function longDate(locale: Locale, date: string): string {
  return calendar(locale, wholeDate).format(new Date(date));
}

/** `9 сәуір, сейсенбі`. */
export function weekdayDate(locale: Locale, date: string): string {
  return calendar(locale, { weekday: 'long', day: 'numeric', month: 'long' }).format(new Date(date));
}

/** `09:00`, on the clock of the event. */
export function clockTime(locale: Locale, instant: string, timeZone: string): string {
  const options = { timeZone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
  return new Intl.DateTimeFormat(tags[locale], options).format(new Date(instant));
}

/** `Қазақстан уақыты (GMT+5)`: the zone's name, and how far it was from Greenwich on that date. */
export function zoneName(locale: Locale, timeZone: string, date: string): string {
  const name = (style: 'longGeneric' | 'shortOffset') =>
    new Intl.DateTimeFormat(tags[locale], { timeZone, timeZoneName: style })
      .formatToParts(new Date(date))
      .find(({ type }) => type === 'timeZoneName')?.value;
  return `${name('longGeneric')} (${name('shortOffset')})`;
}

/** Today's date where the event is. */
export function todayIn(timeZone: string): string {
  // Sweden writes dates as ISO 8601 does.
  return new Intl.DateTimeFormat('sv-SE', { timeZone }).format(new Date());
}

/** Dates are those of the event's calendar and have no zone: reading and writing both in UTC keeps them as they are. */
function calendar(locale: Locale, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(tags[locale], { ...options, timeZone: 'UTC' });
}
