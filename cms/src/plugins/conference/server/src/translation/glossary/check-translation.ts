import type { LocaleCode } from '../chains';
import { TermFinder, type TextRange } from './find-terms';

/** A line of the glossary, for one pair of languages. */
export interface GlossaryTerm {
  readonly term: string;
  readonly translation: string;
  /** What is not to be written for it. */
  readonly forbidden: readonly string[];
  readonly note: string;
  readonly isCaseSensitive: boolean;
}

/** What a translation does not do as the glossary says. */
export type TermWarning =
  /** None of the translations that the glossary has for a term is there. */
  | { readonly code: 'missing'; readonly term: string; readonly translations: readonly string[] }
  /** Something is there that the glossary does not want for a term. */
  | {
      readonly code: 'forbidden';
      readonly term: string;
      readonly forbidden: string;
      readonly translations: readonly string[];
      /** Where it stands in the translation. */
      readonly ranges: readonly TextRange[];
    };

interface Texts {
  readonly source: LocaleCode;
  readonly target: LocaleCode;
  readonly sourceText: string;
  readonly targetText: string;
}

/** How a translation keeps to the glossary; nothing is said of one that nobody has begun. */
export function checkTranslation(
  { source, target, sourceText, targetText }: Texts,
  glossary: readonly GlossaryTerm[],
): readonly TermWarning[] {
  if (targetText.trim() === '') return [];
  const inSource = new TermFinder(source, glossary).find(sourceText);
  const terms = new Map<string, GlossaryTerm[]>();
  for (const { entry, ranges } of inSource) {
    const place = ranges.join();
    terms.set(place, [...(terms.get(place) ?? []), entry]);
  }
  return [...terms.values()].flatMap((entries) => checkTerm(target, targetText, entries));
}

function checkTerm(target: LocaleCode, targetText: string, entries: readonly GlossaryTerm[]): TermWarning[] {
  const term = entries[0]?.term ?? '';
  const translations = entries.map(({ translation }) => translation);
  const sought = entries.flatMap(({ translation, forbidden, isCaseSensitive }) => [
    { term: translation, isForbidden: false, isCaseSensitive },
    ...forbidden.map((text) => ({ term: text, isForbidden: true, isCaseSensitive })),
  ]);
  // Sought together: a forbidden word within a longer translation that is right is right there.
  const found = new TermFinder(target, sought).find(targetText);
  const wrong = found
    .filter(({ entry }) => entry.isForbidden)
    .map(({ entry, ranges }) => ({ code: 'forbidden' as const, term, forbidden: entry.term, translations, ranges }));
  const isThere = found.some(({ entry }) => !entry.isForbidden);
  return isThere || wrong.length > 0 ? wrong : [{ code: 'missing', term, translations }];
}
