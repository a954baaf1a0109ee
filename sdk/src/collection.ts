import type { AllOptions } from './all-items.js';
import type { Ask } from './asking.js';
import { leaveOutFallbacks } from './fallbacks.js';
import type { Locale } from './locale.js';
import type { CallOptions } from './transport/options.js';
import type { TypedDocument } from './typed-document.js';

/** How a call treats what is not written in its language. */
export interface FallbackOption {
  /**
   * Whether to show words of another language where nobody has written any in this one. Default: what the conference was
   * opened with. `false` leaves out documents that are written only in others, and gives `null` for fields that are;
   * a title or a name, which cannot be `null`, stays and stands in `fallbackFields`.
   */
  readonly fallback?: boolean;
}

/** What a call for one document may have of its own. */
export interface GetOptions extends FallbackOption, CallOptions {}

/** Which documents of a collection, in which order. Without options: the first 100, in the CMS's order. */
export interface ListOptions<Filters> extends GetOptions {
  /** Conditions on fields and relations: `{ day: { date: { eq: '2024-04-10' } } }`. */
  readonly filters?: Filters;
  /** Words to look for: every one must begin a word of the document. `казакстан` finds «Қазақстан»; `''` finds nothing. */
  readonly search?: string;
  /** Fields to sort by, first the strongest: `['startsAt:asc', 'title:desc']`. Titles and names go by the alphabet. */
  readonly sort?: readonly string[];
  /** Which page, from 1. Default 1. */
  readonly page?: number;
  /** Documents a page, 1 to 500. Default 100. */
  readonly pageSize?: number;
}

/** A document found by a slug. */
export type Found<Item> = Item & {
  /** Its slug today in this language, where that is not the one that was asked for: redirect there. `null` where it is. */
  readonly redirect: string | null;
};

export interface Collection<Item, Full, Filters> {
  /** One page of documents. */
  list(options?: ListOptions<Filters>): Promise<readonly Item[]>;
  /** Every document, page by page: `for await (const panel of conference.panels.all())`. Give it a `sort` that no two share. */
  all(options?: AllOptions<Filters>): AsyncIterable<Item>;
  /** The document that has this slug, or once had it, in any language; `null` where there is none. */
  get(slug: string, options?: GetOptions): Promise<Full | null>;
}

/** Conditions that must all hold, as every type's filters understand them. */
interface All<Filters> {
  readonly and: readonly (Filters | { readonly language: { readonly eq: string } })[];
}

interface ListVariables<Filters> {
  readonly locale: Locale;
  readonly filters?: Filters | null | undefined;
  readonly search?: string | null | undefined;
  readonly sort?: readonly string[] | string | null | undefined;
  readonly pagination?: { readonly page?: number | null; readonly pageSize?: number | null } | null | undefined;
}

type Items<Item> = { readonly items: readonly Item[] };

/** Asks for a page of a collection. */
export async function listItems<Item, Filters>(
  ask: Ask,
  document: TypedDocument<Items<Item>, ListVariables<Filters | All<Filters>>>,
  options: ListOptions<Filters> = {},
): Promise<readonly Item[]> {
  const { locale, client } = ask;
  const { filters, search, sort, page = 1, pageSize = 100, fallback = ask.fallback, ...call } = options;
  const asked = fallback ? filters : { and: [...(filters ? [filters] : []), { language: { eq: locale } }] };
  const { items } = await client.request(
    document,
    {
      locale,
      pagination: { page, pageSize },
      ...(asked && { filters: asked }),
      ...(search !== undefined && { search }),
      ...(sort && { sort }),
    },
    call,
  );
  return fallback ? items : items.filter(leaveOutFallbacks);
}

/** Asks for the one document that the variables name. */
export async function getItem<Item, Variables extends object>(
  ask: Ask,
  document: TypedDocument<Items<Item>, Variables>,
  variables: Variables,
  { fallback = ask.fallback, ...call }: GetOptions = {},
): Promise<Item | null> {
  const [item] = (await ask.client.request(document, variables, call)).items;
  return item !== undefined && (fallback || leaveOutFallbacks(item)) ? item : null;
}

/** What a page's query answers: the document, nothing of another type, or null. */
type Page<Item> = { readonly page: Item | Record<PropertyKey, never> | null };
type SlugVariables = { readonly locale: Locale; readonly slug: string };

/** Asks for the document that a slug leads to. */
export async function getPage<Item extends { readonly slug: string }>(
  ask: Ask,
  document: TypedDocument<Page<Item>, SlugVariables>,
  slug: string,
  { fallback = ask.fallback, ...call }: GetOptions = {},
): Promise<Found<Item> | null> {
  const { locale, client } = ask;
  const item = documentOf((await client.request(document, { locale, slug }, call)).page);
  if (item === null || !(fallback || leaveOutFallbacks(item))) return null;
  return { ...item, redirect: item.slug === slug ? null : item.slug };
}

function documentOf<Item extends object>(page: Item | Record<PropertyKey, never> | null): Item | null {
  return page !== null && isDocument(page) ? page : null;
}

function isDocument<Item extends object>(page: Item | Record<PropertyKey, never>): page is Item {
  return 'slug' in page;
}
