import type { LocaleCode } from '../chains';
import { kazakhStems, stemsWithoutOwner } from './kazakh-stems';
import { russianStems, russianTermStems } from './russian-stems';

/** How a language changes its words. A word of a text is a form of a term’s word when they have a stem in common. */
export interface WordForms {
  /** Of a term’s word, as a glossary has it. */
  readonly termStems: (word: string, isLastOfMany: boolean) => readonly string[];
  /** Of a word in a text: what it may be a form of. */
  readonly textStems: (word: string) => readonly string[];
  /** Whether every word of a term changes (искусственного интеллекта) or its last one alone (жасанды интеллекттің). */
  readonly changes: 'every' | 'last';
}

const kazakh: WordForms = {
  termStems: (word, isLastOfMany) => (isLastOfMany ? [word, ...stemsWithoutOwner(word)] : [word]),
  textStems: kazakhStems,
  changes: 'last',
};

const russian: WordForms = {
  termStems: russianTermStems,
  textStems: russianStems,
  changes: 'every',
};

/** Plurals and the possessive: Porter’s stems would take a university for a universe. */
const english: WordForms = {
  termStems: (word) => [word],
  textStems: (word) => {
    const own = word.replace(/['’]s?$/u, '');
    const plural = [/s$/u.test(own) && own.slice(0, -1), /(?:[sxz]|ch|sh|o)es$/u.test(own) && own.slice(0, -2)];
    const inY = /ies$/u.test(own) && `${own.slice(0, -3)}y`;
    return [word, own, ...plural, inY].filter((stem) => stem !== false);
  },
  changes: 'last',
};

/** Of a language whose words we know no rule for: each is found as it is written. */
const unchanging: WordForms = { termStems: (word) => [word], textStems: (word) => [word], changes: 'every' };

const known: Readonly<Record<string, WordForms>> = { kk: kazakh, ru: russian, en: english };

/** By the language of a locale: `en-GB` is English. */
export function wordFormsOf(locale: LocaleCode): WordForms {
  return known[locale.split('-')[0]?.toLowerCase() ?? ''] ?? unchanging;
}

/** Small letters, composed, Russian ё as everybody types it. */
export const foldWord = (word: string): string => word.normalize('NFC').toLowerCase().replaceAll('ё', 'е');
