import type { SettledRow } from './layer';
import type { Memory } from './memory';
import { searchText } from './search-text';
import { sortKey } from './sort-key';
import { fallbackFieldsOf, languageOf } from './state';
import type { TranslatedType } from './translated-type';
import { isBlank, textOf } from './words';

interface DerivedValue {
  /** As Strapi reads it. */
  readonly read: unknown;
  /** As the database stores it. */
  readonly stored: string | null;
}

/** By what a person would look for a document in an alphabetical list: the first of these that the type has and that has words. */
const SORTED_BY = ['sortName', 'title', 'name', 'attribution'];

/** The fields whose order `sortKey` holds: `name`, too, where a `sortName` only says how to sort it. */
export function fieldsOfSortKey({ publicWords }: Pick<TranslatedType, 'publicWords'>): readonly string[] {
  const [first, second] = SORTED_BY.filter((field) => publicWords.includes(field));
  return [first, first === 'sortName' ? second : undefined].filter((field) => field !== undefined);
}

/** What a row says of its own words: see `attributes.ts`. */
export function derivedFields(
  { words, publicWords }: TranslatedType,
  row: SettledRow,
  memory: Memory,
): Readonly<Record<string, DerivedValue>> {
  const sorted = SORTED_BY.find((field) => publicWords.includes(field) && !isBlank(row.values[field]));
  const text = publicWords.map((field) => textOf(row.values[field]));
  return {
    language: plain(languageOf(row, words)),
    fallbackFields: json(fallbackFieldsOf(row, publicWords)),
    translation: json(memory),
    sortKey: plain(sorted ? sortKey(textOf(row.values[sorted]), row.locale) : ''),
    searchText: plain(searchText(text)),
  };
}

const plain = (value: string): DerivedValue => ({ read: value, stored: value });
const json = (value: unknown): DerivedValue => ({ read: value, stored: JSON.stringify(value) });
