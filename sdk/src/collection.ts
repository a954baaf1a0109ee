import type { Locale } from './locale.js';
import type { Transport } from './transport.js';
import type { TypedDocument } from './typed-document.js';

/** Which documents of a collection, in which order. Without options: the first 100, in the CMS's order. */
export interface ListOptions<Filters> {
  /** Conditions on fields and relations: `{ day: { date: { eq: '2024-04-10' } } }`. */
  readonly filters?: Filters;
  /** Fields to sort by, first the strongest: `['startsAt:asc', 'title:desc']`. */
  readonly sort?: readonly string[];
  /** Which page, from 1. Default 1. */
  readonly page?: number;
  /** Documents a page, 1 to 500. Default 100. */
  readonly pageSize?: number;
}

export interface Collection<Item, Full, Filters> {
  /** One page of documents, in the client's locale. */
  list(options?: ListOptions<Filters>): Promise<readonly Item[]>;
  /** The document with this slug in the client's locale, or `null` where there is none. */
  get(slug: string): Promise<Full | null>;
}

interface ListVariables<Filters> {
  readonly locale: Locale;
  readonly filters?: Filters | null | undefined;
  readonly sort?: readonly string[] | string | null | undefined;
  readonly pagination?: { readonly page?: number | null; readonly pageSize?: number | null } | null | undefined;
}

type Items<Item> = { readonly items: readonly Item[] };

/** Asks for a page of a collection. */
export async function listItems<Item, Filters>(
  transport: Transport,
  locale: Locale,
  document: TypedDocument<Items<Item>, ListVariables<Filters>>,
  { filters, sort, page = 1, pageSize = 100 }: ListOptions<Filters> = {},
): Promise<readonly Item[]> {
  const variables = { locale, pagination: { page, pageSize }, ...(filters && { filters }), ...(sort && { sort }) };
  return (await transport(document, variables)).items;
}

/** Asks for the one document that the variables name. */
export async function getItem<Item, Variables extends object>(
  transport: Transport,
  document: TypedDocument<Items<Item>, Variables>,
  variables: Variables,
): Promise<Item | null> {
  return (await transport(document, variables)).items[0] ?? null;
}
