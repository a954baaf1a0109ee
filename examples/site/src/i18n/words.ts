import type { Locale } from '@kurultai/sdk';

/** A document in the language of its page, with what shows words of another. */
export interface Worded {
  readonly locale: Locale;
  readonly language: Locale;
  readonly fallbackFields: readonly { readonly field: string; readonly language: Locale }[];
}

/** Words that no page shows. */
const UNSEEN = ['sortName', 'shortName', 'seoTitle', 'seoDescription'];

/** The `lang` of an element that shows a field: needed only where its words are not in the language of the page. */
export function langOf<Document extends Worded>(
  { fallbackFields }: Document,
  field: keyof Document & string,
): Locale | undefined {
  return fallbackFields.find((one) => one.field === field)?.language;
}

/** The languages, other than that of the page, of the words that a document shows. */
export function otherLanguages({ fallbackFields }: Worded): readonly Locale[] {
  const seen = fallbackFields.filter(({ field }) => !UNSEEN.includes(field));
  return [...new Set(seen.map(({ language }) => language))];
}

/** Whether a document is written in the language of its page, wholly or in part. */
export const isWritten = ({ locale, language }: Pick<Worded, 'locale' | 'language'>): boolean => locale === language;
