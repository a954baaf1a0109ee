import { languageOfField, type Worded } from '../language-of-field.js';

/** A text and the language that it is in; `''` where it is in none or several, since a property can name one (RFC 5545 §3.2.10). */
export type Words = readonly [text: string | null | undefined, language: string];

/** The words of a document's field; none where there is no document. */
export function wordsOf<Field extends string>(
  document: (Worded & { readonly [Key in Field]?: string | null | undefined }) | null | undefined,
  field: Field,
): Words {
  return document ? [document[field], languageOfField(document, field)] : ['', ''];
}

/** Words one behind the other, each once, in the language that they have in common. */
export function together(separator: string, ...parts: readonly Words[]): Words {
  const languages = new Map(parts.filter(([text]) => text));
  const [language = '', ...others] = new Set(languages.values());
  return [[...languages.keys()].join(separator), others.length ? '' : language];
}
