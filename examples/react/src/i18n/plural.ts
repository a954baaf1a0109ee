import type { Locale } from '@kurultai/sdk/fetch';

/** A word in the forms that a number asks for; `other` where a language has no form of its own. */
export type Plural = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;

/** The number and its word: `3 мероприятия`. */
export function counted(locale: Locale, count: number, forms: Plural): string {
  return `${count} ${forms[new Intl.PluralRules(locale).select(count)] ?? forms.other}`;
}
