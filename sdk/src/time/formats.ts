import { type LanguageTag, tagOf } from './language.js';
import { refuse } from './refuse.js';

const kept = new Map<string, Intl.DateTimeFormat>();

/** A formatter, made once: making one costs as much as formatting a whole programme. */
export function formatOf(
  locale: LanguageTag,
  timeZone: string,
  options: Intl.DateTimeFormatOptions,
): Intl.DateTimeFormat {
  const key = JSON.stringify([locale, timeZone, options]);
  let format = kept.get(key);
  if (!format) {
    try {
      // As text, so that none is refused, too: without one, Intl would take the machine's.
      format = new Intl.DateTimeFormat(tagOf(locale), { ...options, timeZone: `${timeZone}` });
    } catch (cause) {
      refuse(`${timeZone}, ${locale}`, 'a time zone such as Asia/Almaty and a language such as kk', cause);
    }
    kept.set(key, format);
  }
  return format;
}

/** Keeps words together, by one kind of space, whichever kinds the platform's version has. */
export const joined = (text: string): string => text.replace(/\s/g, '\u00a0');
