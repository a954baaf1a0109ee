/** A word of a text and where it stands, in UTF-16 units. */
export interface TextWord {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Letters and digits; an apostrophe within a word belongs to it, a hyphen does not: АҚШ-тың is АҚШ and an ending. */
const WORD = /[\p{L}\p{M}\p{N}]+(?:['’ʼ][\p{L}\p{M}]+)*/gu;

/** What may stand between two words of one term: no comma, no full stop, no new paragraph. */
const WITHIN_TERM = /^[^\S\n]*[-‐‑–«»„“”"]?[^\S\n]*$/u;

export function wordsOf(text: string): TextWord[] {
  return [...text.matchAll(WORD)].map(({ 0: word, index }) => ({ text: word, start: index, end: index + word.length }));
}

/** Whether two words that follow each other may be of one term. */
export function isNextTo(text: string, one: TextWord, other: TextWord): boolean {
  return WITHIN_TERM.test(text.slice(one.end, other.start));
}
