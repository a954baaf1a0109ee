import { allItems } from './all-items.js';
import type { CountDocument, ItemDocument, KeyVariables, ListDocument, Page, PageDocument } from './answers.js';
import type { Ask } from './asking.js';
import type { Collection, Found, GetOptions } from './collection.js';
import { leaveOutFallbacks } from './fallbacks.js';
import type { TypedDocument } from './typed-document.js';

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
/** A collection whose documents have none: `get` takes what else names one. */
export function collectionOf<Item, Full, Filters, Language extends string>(
  ask: Ask<Language>,
  documents: CollectionDocuments<Item, Filters, Language, ItemDocument<Full, Language>>,
): Collection<Item, Full, Filters>;
export function collectionOf<Item, Full, Paged extends { readonly slug: string }, Filters, Language extends string>(
  ask: Ask<Language>,
  { list, get, count }: CollectionDocuments<Item, Filters, Language, GetDocument<Full, Paged, Language>>,
): Collection<Item, Full | Found<Paged>, Filters> {
  const { client, requiredTexts, shared } = ask;
  const collection: Collection<Item, Full | Found<Paged>, Filters> = {
    async list({ filters, search, sort, page = 1, pageSize = 100, fallback = ask.fallback, ...call } = {}) {
      const pagination = { page, pageSize };
      const variables = { ...shared, pagination, ...wanted(ask, filters, search, fallback), ...(sort && { sort }) };
      const { items } = await client.request(list, variables, call);
      return fallback ? items : items.filter((item) => leaveOutFallbacks(item, requiredTexts));
    },
    all: (options) => allItems(collection.list, options),
    async get(key, { fallback = ask.fallback, ...call } = {}) {
      const answer = await client.request(get, { ...shared, key }, call);
      const item = 'page' in answer ? found(answer.page, key) : (answer.items[0] ?? null);
      return fallback || leaveOutFallbacks(item, requiredTexts) ? item : null;
    },
    async count({ filters, search, fallback = ask.fallback, ...call } = {}) {
      const answer = await client.request(count, { ...shared, ...wanted(ask, filters, search, fallback) }, call);
      return answer.count?.pageInfo.total ?? 0;
    },
  };
  return collection;
}

type GetDocument<Full, Paged, Language extends string> = TypedDocument<
  { readonly page: Page<Paged> } | { readonly items: readonly Full[] },
  KeyVariables<Language>
>;

/** The document that a slug leads to. */
export async function getPage<Full extends { readonly slug: string }, Language extends string>(
  { client, shared, requiredTexts, ...ask }: Ask<Language>,
  document: PageDocument<Full, Language>,
  key: string,
  { fallback = ask.fallback, ...call }: GetOptions = {},
): Promise<Found<Full> | null> {
  const item = found((await client.request(document, { ...shared, key }, call)).page, key);
  return fallback || leaveOutFallbacks(item, requiredTexts) ? item : null;
}

/** What lists and counts have in common: the conditions. */
function wanted<Filters>(
  { shared: { locale } }: Ask<string>,
  filters: Filters | undefined,
  search: string | undefined,
  fallback: boolean,
) {
  const all = fallback ? filters : { and: [...(filters ? [filters] : []), { language: { eq: locale } }] };
  return { ...(all && { filters: all }), ...(search !== undefined && { search }) };
}

function found<Full extends { readonly slug: string }>(page: Page<Full>, slug: string): Found<Full> | null {
  const document = documentOf(page);
  return document && { ...document, redirect: document.slug === slug ? null : document.slug };
}

function documentOf<Full extends object>(page: Page<Full>): Full | null {
  return page !== null && isDocument(page) ? page : null;
}

function isDocument<Full extends object>(page: Full | Record<PropertyKey, never>): page is Full {
  return 'slug' in page;
}
