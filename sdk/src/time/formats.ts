import { type LanguageTag, tagOf } from './language.js';

const kept = new Map<string, Intl.DateTimeFormat>();

type Options = Intl.DateTimeFormatOptions & { readonly timeZone: string };

/** A formatter, made once: making one costs as much as formatting a whole programme. */
export function formatOf(locale: LanguageTag, options: Options): Intl.DateTimeFormat {
  const key = locale + JSON.stringify(options);
  const format = kept.get(key) ?? make(locale, options);
  kept.set(key, format);
  return format;
}

function make(locale: LanguageTag, options: Options): Intl.DateTimeFormat {
  const { timeZone } = options;
  try {
    // Without one, Intl would take the machine's.
    if (timeZone) return new Intl.DateTimeFormat(tagOf(locale), options);
  } catch (cause) {
    if (/^[a-z]+(-\w+)*$/i.test(locale)) throw new RangeError(zoneAdvice(timeZone), { cause });
    throw new RangeError(`“${locale}” is no language. Give a tag such as kk.`, { cause });
  }
  throw new TypeError(zoneAdvice(timeZone));
}

const zoneAdvice = (timeZone: string): string =>
  `“${timeZone}” is no time zone. Give the event’s, such as Asia/Almaty.`;

/** One kind of space that does not break, whichever kinds the platform's version has. */
export const tidy = (text: string): string => text.replace(/[\u2009\u202f]| (?=[гж]\.)/g, '\u00a0');
