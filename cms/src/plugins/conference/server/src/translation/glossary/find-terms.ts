import type { LocaleCode } from '../chains';
import { isNextTo, type TextWord, wordsOf } from './text-words';
import { foldWord, type WordForms, wordFormsOf } from './word-forms';

/** What is looked for in a text. */
export interface SoughtTerm {
  readonly term: string;
  /** Whether `It` is another word than `it`. */
  readonly isCaseSensitive: boolean;
}

/** From where to where in a text, in UTF-16 units. */
export type TextRange = readonly [start: number, end: number];

interface Prepared<Term> {
  readonly entry: Term;
  readonly words: readonly { readonly text: string; readonly stems: ReadonlySet<string> }[];
}

interface Found<Term> {
  readonly entry: Term;
  readonly from: number;
  readonly to: number;
}

/** Terms of one language, made ready to be found in any number of texts. */
export class TermFinder<Term extends SoughtTerm> {
  private readonly forms: WordForms;
  /** By the stems of their first words. */
  private readonly byStem = new Map<string, Prepared<Term>[]>();

  constructor(locale: LocaleCode, terms: readonly Term[]) {
    this.forms = wordFormsOf(locale);
    for (const entry of terms) this.add(entry);
  }

  /**
   * The terms in a text, in whatever form, as whole words; where two share a word the longer one is there. Several entries
   * for the same words are all found.
   */
  find(text: string): { readonly entry: Term; readonly ranges: readonly TextRange[] }[] {
    const words = wordsOf(text);
    const stems = words.map(({ text: word }) => this.forms.textStems(foldWord(word)));
    const found = withoutOverlaps(words.flatMap((_, from) => this.at(text, words, stems, from)));
    const ranges = new Map<Term, TextRange[]>();
    for (const { entry, from, to } of found) {
      const range: TextRange = [words[from]?.start ?? 0, words[to - 1]?.end ?? 0];
      ranges.set(entry, [...(ranges.get(entry) ?? []), range]);
    }
    return [...ranges].map(([entry, places]) => ({ entry, ranges: places }));
  }

  private add(entry: Term): void {
    const words = wordsOf(entry.term).map(({ text }, index, { length }) => {
      const isLast = index === length - 1;
      const folded = foldWord(text);
      const stems = this.forms.termStems(folded, isLast && length > 1);
      return { text, stems: new Set(this.forms.changes === 'every' || isLast ? stems : [folded]) };
    });
    for (const stem of words[0]?.stems ?? []) {
      this.byStem.set(stem, [...(this.byStem.get(stem) ?? []), { entry, words }]);
    }
  }

  private at(
    text: string,
    words: readonly TextWord[],
    stems: readonly (readonly string[])[],
    from: number,
  ): Found<Term>[] {
    const candidates = new Set(stems[from]?.flatMap((stem) => this.byStem.get(stem) ?? []));
    return [...candidates].flatMap(({ entry, words: sought }) => {
      const isHere = sought.every((word, index) => {
        const here = words[from + index];
        const before = words[from + index - 1];
        if (!here || (index > 0 && before && !isNextTo(text, before, here))) return false;
        if (entry.isCaseSensitive && !hasSameCase(word.text, here.text)) return false;
        return this.isForm(word.stems, here, stems[from + index] ?? [], index === sought.length - 1);
      });
      return isHere ? [{ entry, from, to: from + sought.length }] : [];
    });
  }

  private isForm(sought: ReadonlySet<string>, here: TextWord, stems: readonly string[], isLast: boolean): boolean {
    if (this.forms.changes === 'last' && !isLast) return sought.has(foldWord(here.text));
    return stems.some((stem) => sought.has(stem));
  }
}

/** As far as both have the same letters, they have them in the same case. */
function hasSameCase(term: string, text: string): boolean {
  const [one, other] = [term.normalize('NFC'), text.normalize('NFC')];
  const length = Math.min(one.length, other.length);
  const end = [...Array(length).keys()].find((at) => foldWord(one[at] ?? '') !== foldWord(other[at] ?? '')) ?? length;
  return one.slice(0, end) === other.slice(0, end);
}

/** The longest first, then the first; those of just the same words stay together. */
function withoutOverlaps<Term>(found: readonly Found<Term>[]): Found<Term>[] {
  const longestFirst = [...found].sort(
    (one, other) => other.to - other.from - (one.to - one.from) || one.from - other.from,
  );
  const taken: Found<Term>[] = [];
  for (const each of longestFirst) {
    const isSame = (one: Found<Term>) => one.from === each.from && one.to === each.to;
    if (taken.every((one) => isSame(one) || one.to <= each.from || one.from >= each.to)) taken.push(each);
  }
  return taken.sort((one, other) => one.from - other.from);
}
