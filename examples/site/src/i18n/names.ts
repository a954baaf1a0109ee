import type { Locale } from '@kurultai/sdk';

/** The name of an ISO 3166-1 country in a language: `KZ` is `Қазақстан`. */
export function countryName(locale: Locale, code: string): string {
  return new Intl.DisplayNames(locale, { type: 'region' }).of(code) ?? code;
}

/** A language by its BCP 47 code: `kk` is `қазақ тілі`. */
export function languageName(locale: Locale, code: string): string {
  // The CMS does not check these codes, and Intl throws at what cannot be one.
  return isLanguageTag(code) ? (new Intl.DisplayNames(locale, { type: 'language' }).of(code) ?? code) : code;
}

function isLanguageTag(code: string): boolean {
  return /^[a-z]{2,3}(-[a-z]{4})?(-[a-z]{2})?$/i.test(code);
}
