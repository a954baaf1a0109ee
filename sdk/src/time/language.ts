import type { Locale } from '../locale.js';

/** A language of the project, or any tag of BCP 47. `en` is British: 9 April, 14:30. `en-US` is American. */
export type LanguageTag = Locale | (string & Record<never, never>);

/** Times are shown on a clock, in a language. */
export interface Zoned {
  /** An IANA time zone, such as `Asia/Almaty`: the `timeZone` of the event. */
  readonly timeZone: string;
  readonly locale: LanguageTag;
}

const kept = new Map<string, string>();

/** What the platform formats in. Languages that it lacks are shown as British English, on every machine alike. */
export function tagOf(locale: LanguageTag): string {
  let tag = kept.get(locale);
  if (!tag) {
    tag = (locale !== 'en' && Intl.DateTimeFormat.supportedLocalesOf(locale).find(namesMonths)) || 'en-GB';
    kept.set(locale, tag);
  }
  return tag;
}

/** Cloudflare's workers say that they know Kazakh and many others, in which their months are «M01». */
const namesMonths = (tag: string) => !/^M\d/.test(new Intl.DateTimeFormat(tag, { month: 'long' }).format(0));

/** Whether words must be our own: Chromium comes without Kazakh. */
export const lacksKazakh = (locale: LanguageTag): boolean => /^kk\b/.test(locale) && tagOf(locale) === 'en-GB';
