import type { Locale } from '../locale.js';

/** A language of the project, or any tag of BCP 47. `en` is British: 9 April, 14:30. `en-US` is American. */
export type LanguageTag = Locale | (string & Record<never, never>);

/** Times are shown on a clock, in a language. */
export interface Zoned {
  /** An IANA time zone, such as `Asia/Almaty`: the `timeZone` of the event. */
  readonly timeZone: string;
  readonly locale: LanguageTag;
}

/** What the platform formats in. Languages that it lacks are shown as British English, on every machine alike. */
export const tagOf = (locale: LanguageTag): string =>
  (locale !== 'en' && Intl.DateTimeFormat.supportedLocalesOf(locale)[0]) || 'en-GB';

/** Whether words must be our own: Chromium comes without Kazakh. */
export const lacksKazakh = (locale: LanguageTag): boolean => /^kk\b/.test(locale) && tagOf(locale) === 'en-GB';
