import type { SharedVariables } from './asking.js';
import type { TypedDocument } from './typed-document.js';

/** Conditions that must all hold, as every type's filters understand them. */
interface All<Filters> {
  readonly and: readonly (Filters | { readonly language: { readonly eq: string } })[];
}

/** As JSON, what is undefined is not there. */
interface CountVariables<Filters> {
  readonly filters?: Filters | All<Filters> | null | undefined;
  readonly search?: string | undefined;
}

interface ListVariables<Filters> extends CountVariables<Filters> {
  readonly sort?: readonly string[] | undefined;
  readonly pagination: { readonly page: number; readonly pageSize: number };
}

interface KeyVariables {
  readonly key: string;
}

interface Items<Item> {
  readonly items: readonly Item[];
}

/** `$locale $status $filters $search $sort $pagination`, answering `items`. */
export type ListDocument<Item, Filters, Language extends string> = TypedDocument<
  Items<Item>,
  SharedVariables<Language> & ListVariables<Filters>
>;

/** `$locale $status $filters $search`, answering `count { pageInfo { total } }`. */
export type CountDocument<Filters, Language extends string> = TypedDocument<
  { readonly count: { readonly pageInfo: { readonly total: number } } | null },
  SharedVariables<Language> & CountVariables<Filters>
>;

/** What leads to a page: the document, nothing of another type, or null. */
export type Page<Item> = Item | Record<PropertyKey, never> | null;

/** `$locale $status $key`, a slug, answering `page`. */
export type PageDocument<Item, Language extends string> = TypedDocument<
  { readonly page: Page<Item> },
  SharedVariables<Language> & KeyVariables
>;

/** `$locale $status $key`, whatever names one document, answering `items`, of which the first counts. */
export type ItemDocument<Item, Language extends string> = TypedDocument<
  Items<Item>,
  SharedVariables<Language> & KeyVariables
>;

/** Either of the two. */
export type GetDocument<Full, Paged, Language extends string> = TypedDocument<
  { readonly page: Page<Paged> } | Items<Full>,
  SharedVariables<Language> & KeyVariables
>;
