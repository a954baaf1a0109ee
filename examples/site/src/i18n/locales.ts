import type { Locale } from '@kurultai/sdk';

/** The languages of the site, the default first. */
export const locales = ['kk', 'ru', 'en'] as const satisfies readonly Locale[];
export const defaultLocale: Locale = locales[0];

export function isLocale(code: string | undefined): code is Locale {
  return locales.some((locale) => locale === code);
}

/** The language that `/ru/news` names, or `undefined` where the path names none of ours. */
export function localeOfPath(path: string): Locale | undefined {
  const first = path.split('/', 2)[1];
  return isLocale(first) ? first : undefined;
}

/** The reader's first choice among our languages, from Accept-Language (RFC 9110 §12.5.4). */
export function preferredLocale(acceptLanguage: string | null): Locale {
  const wanted = (acceptLanguage ?? '')
    .split(',')
    .map(parseRange)
    .filter(({ weight }) => weight > 0)
    .sort((one, other) => other.weight - one.weight);
  return wanted.map(({ language }) => language).find(isLocale) ?? defaultLocale;
}

/** `ru-KZ;q=0.8`: the language alone decides, whatever its country. */
function parseRange(range: string): { readonly language: string; readonly weight: number } {
  const [tag = '', ...parameters] = range.split(';').map((part) => part.trim().toLowerCase());
  const weight = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2) ?? '1';
  return { language: tag.split('-', 1)[0] ?? '', weight: Number(weight) };
}
