import type { AllOptions } from './all-items.js';
import { allItems } from './all-items.js';
import type { Ask, SharedVariables } from './asking.js';
import type { CountOptions, ListOptions } from './collection.js';
import type { CallOptions } from './transport/options.js';
import type { TypedDocument } from './typed-document.js';

/** What asks for the words of a language. */
type Wording = 'fallback' | 'search';

/** A collection of documents without words for each language: there are none to fall back to, and none to search. */
export interface PlainCollection<Item, Full, Filters> {
  list(options?: Omit<ListOptions<Filters>, Wording>): Promise<readonly Item[]>;
  all(options?: Omit<AllOptions<Filters>, Wording>): AsyncIterable<Item>;
  get(key: string, options?: CallOptions): Promise<Full | null>;
  count(options?: Omit<CountOptions<Filters>, Wording>): Promise<number>;
}

interface Counted<Filters, Language extends string> extends SharedVariables<Language> {
  readonly filters?: Filters;
}

interface Listed<Filters, Language extends string> extends Counted<Filters, Language> {
  readonly sort?: readonly string[];
  readonly pagination: { readonly page: number; readonly pageSize: number };
}

interface Keyed<Language extends string> extends SharedVariables<Language> {
  readonly key: string;
}

interface Items<Item> {
  readonly items: readonly Item[];
}

/** The operations that it is made of: as those of a collection, without what asks for words. */
interface PlainDocuments<Item, Full, Filters, Language extends string> {
  readonly list: TypedDocument<Items<Item>, Listed<Filters, Language>>;
  readonly get: TypedDocument<Items<Full>, Keyed<Language>>;
  readonly count: TypedDocument<
    { readonly count: { readonly pageInfo: { readonly total: number } } | null },
    Counted<Filters, Language>
  >;
}

/** The same in each language of a conference, whatever it says of fallbacks. */
export function plainCollectionOf<Item, Full, Filters, Language extends string>(
  { client, shared }: Ask<Language>,
  documents: PlainDocuments<Item, Full, Filters, Language>,
): PlainCollection<Item, Full, Filters> {
  const collection: PlainCollection<Item, Full, Filters> = {
    async list({ filters, sort, page = 1, pageSize = 100, ...call } = {}) {
      const variables = {
        ...shared,
        pagination: { page, pageSize },
        ...(filters && { filters }),
        ...(sort && { sort }),
      };
      return (await client.request(documents.list, variables, call)).items;
    },
    all: (options) => allItems(collection.list, options),
    async get(key, call) {
      const { items } = await client.request(documents.get, { ...shared, key }, call);
      return items[0] ?? null;
    },
    async count({ filters, ...call } = {}) {
      const answer = await client.request(documents.count, { ...shared, ...(filters && { filters }) }, call);
      return answer.count?.pageInfo.total ?? 0;
    },
  };
  return collection;
}
