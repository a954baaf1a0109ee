import { distance } from 'fastest-levenshtein';
import { foldForSearch } from '../search-text';

/** Of a hundred: translations of texts less alike are of no use. */
export const LEAST_LIKENESS = 60;

/** How alike two texts are, of a hundred, by the letters to be changed to get from one to the other; 100 only for the same. */
export function likeness(one: string, other: string): number {
  if (one === other) return 100;
  const longer = Math.max(one.length, other.length);
  return Math.min(99, Math.floor(100 * (1 - distance(one, other) / longer)));
}

/** How long texts are that may be alike enough. */
export function likelyLengths(length: number): readonly [least: number, most: number] {
  return [Math.ceil((length * LEAST_LIKENESS) / 100), Math.floor((length * 100) / LEAST_LIKENESS)];
}

/** Most words begin alike in all their forms, in Kazakh, Russian and English. */
const BEGINNING = 4;
const SHORTEST_WORD = 3;
/** Of a long text as many are stored as tell it from others. */
const MOST_BEGINNINGS = 60;

/** How the words of a text begin, each once. A text alike has many of them. */
export function beginnings(text: string): readonly string[] {
  const words = foldForSearch(text).split(' ').filter(Boolean);
  const long = words.filter((word) => word.length >= SHORTEST_WORD);
  const telling = long.length > 0 ? long : words;
  return [...new Set(telling.map((word) => [...word].slice(0, BEGINNING).join('')))].slice(0, MOST_BEGINNINGS);
}
