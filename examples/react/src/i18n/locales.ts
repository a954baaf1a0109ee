import type { Locale } from '@kurultai/sdk/fetch';

/** The languages of the application, the default first. */
export const locales = ['kk', 'ru', 'en'] as const satisfies readonly Locale[];
export const defaultLocale: Locale = locales[0];

export function isLocale(code: string | undefined): code is Locale {
  return locales.some((locale) => locale === code);
}

/** The first of a reader's languages that is also ours. */
export function preferredLocale(languages: readonly string[]): Locale {
  return languages.map((tag) => tag.split('-')[0]).find(isLocale) ?? defaultLocale;
}
