import type { AllOptions } from './all-items.js';
import type { IsoDate } from './scalars.js';
import type { Sort } from './sort.js';
import type { CallOptions } from './transport/options.js';

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

/** Which documents of a collection to count. Without options: all. */
export interface CountOptions<Filters> extends GetOptions {
  /** Conditions on fields and relations: `{ day: { date: { eq: '2024-04-10' } } }`. */
  readonly filters?: Filters;
  /** Words to look for: every one must begin a word of the document. `казакстан` finds «Қазақстан»; `''` finds nothing. */
  readonly search?: string;
}

/** Which documents of a collection, in which order. Without options: the first 100, in the CMS's order. */
export interface ListOptions<Filters> extends CountOptions<Filters> {
  /** Fields to sort by, first the strongest: `['startsAt:asc', 'title:desc']`. Titles and names go by the alphabet. */
  readonly sort?: readonly Sort<Filters>[];
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

/** What all collections have in common. */
export interface Listed<Item, Filters> {
  /** One page of documents. */
  list(options?: ListOptions<Filters>): Promise<readonly Item[]>;
  /** Every document, page by page: `for await (const panel of conference.panels.all())`. Give it a `sort` that no two share. */
  all(options?: AllOptions<Filters>): AsyncGenerator<Item, void, undefined>;
  /** How many documents there are. */
  count(options?: CountOptions<Filters>): Promise<number>;
}

/** Documents that have a page each, and so a slug. */
export interface Collection<Item, Full, Filters> extends Listed<Item, Filters> {
  /** The document that has this slug, or once had it, in any language; `null` where there is none. */
  get(slug: string, options?: GetOptions): Promise<Full | null>;
}

/** Documents without a page of their own. */
export interface CollectionById<Item, Full, Filters> extends Listed<Item, Filters> {
  /** The document that has this `documentId`, the same in every language; `null` where there is none. */
  get(documentId: string, options?: GetOptions): Promise<Full | null>;
}

/** Days, which have no page of their own. */
export interface CollectionByDate<Item, Full, Filters> extends Listed<Item, Filters> {
  /** The day of this date on the event's calendar, `2024-04-10`; `null` where there is none. */
  get(date: IsoDate, options?: GetOptions): Promise<Full | null>;
}
