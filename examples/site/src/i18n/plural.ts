import type { Locale } from '@kurultai/sdk';

/** A word in the forms that a number asks for; `other` where a language has no form of its own. */
export type Plural = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;

/** The word that stands with this many: `сессии` for 3. */
export function formFor(locale: Locale, count: number, forms: Plural): string {
  return forms[new Intl.PluralRules(locale).select(count)] ?? forms.other;
}

/** The number and its word: `3 мероприятия`. */
export function counted(locale: Locale, count: number, forms: Plural): string {
  return `${new Intl.NumberFormat(locale).format(count)} ${formFor(locale, count, forms)}`;
}
