import countries from 'i18n-iso-countries/index';
import en from 'i18n-iso-countries/langs/en.json';
import kk from 'i18n-iso-countries/langs/kk.json';
import ru from 'i18n-iso-countries/langs/ru.json';

for (const names of [en, kk, ru]) countries.registerLocale(names);

/** Whether `code` is an ISO 3166-1 alpha-2 code, in capitals. */
export function isCountryCode(code: string): boolean {
  return /^[A-Z]{2}$/.test(code) && countries.isValid(code);
}

/** The code that was probably meant: `kz`, `KAZ`, «Қазақстан», «Казахстан» and "Kazakhstan" all give `KZ`. */
export function suggestCountryCode(text: string): string | undefined {
  const wanted = text.trim();
  const capitals = wanted.toUpperCase();
  if (isCountryCode(capitals)) return capitals;
  const byName = ['en', 'ru', 'kk'].map((language) => countries.getAlpha2Code(wanted, language)).find(Boolean);
  return countries.alpha3ToAlpha2(capitals) ?? byName;
}
