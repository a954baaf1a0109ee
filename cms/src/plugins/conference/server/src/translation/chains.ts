/** A BCP 47 language tag that the project publishes in: `kk`, `ru`, `en`. */
export type LocaleCode = string;

/** For each locale, where its words come from while nobody has written them: the best language first. */
export type Chains = Readonly<Record<LocaleCode, readonly LocaleCode[]>>;

const DEFAULTS: Chains = { kk: ['ru', 'en'], ru: ['kk', 'en'], en: ['ru', 'kk'] };

/**
 * A chain for every locale of the database. Languages that a chain leaves out come after it, in the project's order,
 * because a document with words in any language at all is shown in every language.
 * @param configured what the project's configuration says; a locale may be missing.
 * @param locales all of them, in the project's order.
 */
export function completeChains(configured: Chains, locales: readonly LocaleCode[]): Chains {
  const chainOf = (locale: LocaleCode) => {
    const preferred = (configured[locale] ?? DEFAULTS[locale] ?? []).filter((code) => locales.includes(code));
    return [...new Set([...preferred, ...locales])].filter((code) => code !== locale);
  };
  return Object.fromEntries(locales.map((locale) => [locale, chainOf(locale)]));
}

/** What is wrong with configured chains, as a sentence that says what would be right; undefined when nothing is. */
export function faultOfChains(configured: unknown, locales: readonly LocaleCode[]): string | undefined {
  const known = locales.join(', ');
  if (typeof configured !== 'object' || configured === null || Array.isArray(configured)) {
    return `must give a list of languages for a language, such as { kk: ['ru', 'en'] }.`;
  }
  for (const [locale, chain] of Object.entries(configured)) {
    if (!locales.includes(locale)) return `"${locale}" is none of the project's languages (${known}).`;
    if (!Array.isArray(chain)) return `"${locale}" needs a list of languages, such as ['ru', 'en'].`;
    const unknown: unknown = chain.find((code) => !locales.includes(code));
    if (unknown !== undefined)
      return `"${locale}" falls back to "${unknown}", none of the project's languages (${known}).`;
    if (chain.includes(locale)) return `"${locale}" falls back to itself.`;
    if (new Set(chain).size < chain.length) return `"${locale}" names a language twice.`;
  }
  return undefined;
}
