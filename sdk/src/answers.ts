import type { SharedVariables } from './asking.js';
import type { TypedDocument } from './typed-document.js';

/** Conditions that must all hold, as every type's filters understand them. */
interface All<Filters> {
  readonly and: readonly (Filters | { readonly language: { readonly eq: string } })[];
}

interface CountVariables<Filters, Language extends string> extends SharedVariables<Language> {
  readonly filters?: Filters | All<Filters> | null | undefined;
  readonly search?: string;
}

interface ListVariables<Filters, Language extends string> extends CountVariables<Filters, Language> {
  readonly sort?: readonly string[];
  readonly pagination: { readonly page: number; readonly pageSize: number };
}

export interface KeyVariables<Language extends string> extends SharedVariables<Language> {
  readonly key: string;
}

interface Items<Item> {
  readonly items: readonly Item[];
}

/** `$locale $status $filters $search $sort $pagination`, answering `items`. */
export type ListDocument<Item, Filters, Language extends string> = TypedDocument<
  Items<Item>,
  ListVariables<Filters, Language>
>;

/** `$locale $status $filters $search`, answering `count { pageInfo { total } }`. */
export type CountDocument<Filters, Language extends string> = TypedDocument<
  { readonly count: { readonly pageInfo: { readonly total: number } } | null },
  CountVariables<Filters, Language>
>;

/** What leads to a page: the document, nothing of another type, or null. */
export type Page<Item> = Item | Record<PropertyKey, never> | null;

/** `$locale $status $key`, a slug, answering `page`. */
export type PageDocument<Item, Language extends string> = TypedDocument<
  { readonly page: Page<Item> },
  KeyVariables<Language>
>;

/** `$locale $status $key`, whatever names one document, answering `items`, of which the first counts. */
export type ItemDocument<Item, Language extends string> = TypedDocument<Items<Item>, KeyVariables<Language>>;
