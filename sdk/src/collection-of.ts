import { allItems } from './all-items.js';
import type { CountDocument, GetDocument, ItemDocument, ListDocument, PageDocument } from './answers.js';
import { type Ask, answerTo } from './asking.js';
import type { Collection, CountOptions, Found } from './collection.js';
import { found } from './found.js';

/** The operations that a collection is made of. */
export interface CollectionDocuments<Item, Filters, Language extends string, Get> {
  readonly list: ListDocument<Item, Filters, Language>;
  readonly get: Get;
  readonly count: CountDocument<Filters, Language>;
}

/** A collection whose documents have pages: `get` takes a slug. */
export function collectionOf<Item, Full extends { readonly slug: string }, Filters, Language extends string>(
  ask: Ask<Language>,
  documents: CollectionDocuments<Item, Filters, Language, PageDocument<Full, Language>>,
): Collection<Item, Found<Full>, Filters>;
/** A collection whose documents have none: `get` takes what else names one, a `documentId` or a date. */
export function collectionOf<Item, Full, Filters, Language extends string>(
  ask: Ask<Language>,
  documents: CollectionDocuments<Item, Filters, Language, ItemDocument<Full, Language>>,
): Collection<Item, Full, Filters>;
export function collectionOf<Item, Full, Paged extends { readonly slug: string }, Filters, Language extends string>(
  ask: Ask<Language>,
  { list, get, count }: CollectionDocuments<Item, Filters, Language, GetDocument<Full, Paged, Language>>,
): Collection<Item, Full | Found<Paged>, Filters> {
  const conditions = ({ filters, search, fallback = ask.fallback }: CountOptions<Filters>) => ({
    filters: fallback ? filters : { and: [...(filters ? [filters] : []), { language: { eq: ask.shared.locale } }] },
    search,
  });
  const collection: Collection<Item, Full | Found<Paged>, Filters> = {
    async list(options = {}) {
      const { sort, page = 1, pageSize = 100 } = options;
      const variables = { ...conditions(options), sort, pagination: { page, pageSize } };
      return (await answerTo(ask, list, variables, options)).items;
    },
    all: (options) => allItems(collection.list, options),
    async get(key, options) {
      const answer = await answerTo(ask, get, { key }, options);
      return 'page' in answer ? found(answer.page, key) : (answer.items[0] ?? null);
    },
    count: async (options = {}) =>
      (await answerTo(ask, count, conditions(options), options)).count?.pageInfo.total ?? 0,
  };
  return collection;
}
