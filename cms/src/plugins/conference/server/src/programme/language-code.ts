const englishNames = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

/** Codes that people write for a language though they mean its country. */
const countryForLanguage: Readonly<Record<string, string>> = { kz: 'kk', ua: 'uk', cn: 'zh', jp: 'ja', cz: 'cs' };

/** Whether `code` is a canonical BCP 47 tag of a language that is known. Intl silently reads `kz` as English. */
export function isLanguageCode(code: string): boolean {
  try {
    return Intl.getCanonicalLocales(code)[0] === code && englishNames.of(code) !== undefined;
  } catch {
    return false;
  }
}

/** The code that was probably meant: `kz` → `kk`, `RU` → `ru`. */
export function suggestLanguageCode(code: string): string | undefined {
  const lower = code.trim().toLowerCase();
  const meant = countryForLanguage[lower] ?? lower;
  return isLanguageCode(meant) ? meant : undefined;
}
