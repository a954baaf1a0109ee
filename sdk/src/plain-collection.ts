import { type AllOptions, allItems } from './all-items.js';
import type { ItemDocument } from './answers.js';
import { type Ask, answerTo, type SharedVariables } from './asking.js';
import type { CountOptions, ListOptions } from './collection.js';
import type { CallOptions } from './transport/options.js';
import type { TypedDocument } from './typed-document.js';

/** What asks for the words of a language. */
type Wording = 'fallback' | 'search';

/** A collection of documents without words for each language: there are none to fall back to, and none to search. */
export interface PlainCollection<Item, Full, Filters> {
  /** One page of documents. */
  list(options?: Omit<ListOptions<Filters>, Wording>): Promise<readonly Item[]>;
  /** Every document, page by page. Give it a `sort` that no two share. */
  all(options?: Omit<AllOptions<Filters>, Wording>): AsyncGenerator<Item, void, undefined>;
  /** The one document that the key names; `null` where there is none. */
  get(key: string, options?: CallOptions): Promise<Full | null>;
  /** How many documents there are. */
  count(options?: Omit<CountOptions<Filters>, Wording>): Promise<number>;
}

/** Variables of a count. */
interface CountVariables<Filters> {
  readonly filters?: Filters | undefined;
}

/** Variables of a list. */
interface ListVariables<Filters> extends CountVariables<Filters> {
  readonly sort?: readonly string[] | undefined;
  readonly pagination: { readonly page: number; readonly pageSize: number };
}

/** `$status $filters $sort $pagination`, answering `items`. */
export type PlainListDocument<Item, Filters, Language extends string> = TypedDocument<
  { readonly items: readonly Item[] },
  SharedVariables<Language> & ListVariables<Filters>
>;

/** `$status $filters`, answering `count { pageInfo { total } }`. */
export type PlainCountDocument<Filters, Language extends string> = TypedDocument<
  { readonly count: { readonly pageInfo: { readonly total: number } } | null },
  SharedVariables<Language> & CountVariables<Filters>
>;

/** The operations that it is made of: as those of a collection, without what asks for words. */
interface PlainDocuments<Item, Full, Filters, Language extends string> {
  readonly list: PlainListDocument<Item, Filters, Language>;
  readonly get: ItemDocument<Full, Language>;
  readonly count: PlainCountDocument<Filters, Language>;
}

/** The same in each language of a conference, whatever it says of fallbacks. */
export function plainCollectionOf<Item, Full, Filters, Language extends string>(
  conference: Ask<Language>,
  { list, get, count }: PlainDocuments<Item, Full, Filters, Language>,
): PlainCollection<Item, Full, Filters> {
  const ask = { ...conference, fallback: true };
  const collection: PlainCollection<Item, Full, Filters> = {
    async list(options = {}) {
      const { filters, sort, page = 1, pageSize = 100 } = options;
      return (await answerTo(ask, list, { filters, sort, pagination: { page, pageSize } }, options)).items;
    },
    all: (options) => allItems(collection.list, options),
    get: async (key, options) => (await answerTo(ask, get, { key }, options)).items[0] ?? null,
    count: async (options = {}) =>
      (await answerTo(ask, count, { filters: options.filters }, options)).count?.pageInfo.total ?? 0,
  };
  return collection;
}
