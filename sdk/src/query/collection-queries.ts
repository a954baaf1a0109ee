import { type AllOptions, pageSizeOf } from '../all-items.js';
import type { Collection, CountOptions, GetOptions, ListOptions } from '../collection.js';
import { type ConferenceKey, type KeyScope, keyOf } from './key.js';
import { type InfiniteQuery, type Query, type QueryOptions, queryOf, questionOf } from './query.js';

/** Queries for what a collection answers, by the names of its calls. */
export interface CollectionQueries<Item, Full, Filters> {
  /** All that is kept of this collection, in this language: for `invalidateQueries`. */
  readonly queryKey: ConferenceKey;
  /** One page of documents. */
  list(options?: QueryOptions<ListOptions<Filters>>): Query<readonly Item[]>;
  /** Page after page. Give it a `sort` that no two documents share. */
  infinite(options?: QueryOptions<AllOptions<Filters>>): InfiniteQuery<readonly Item[]>;
  /** The document that has this slug, or once had it; `null` where there is none. */
  get(slug: string, options?: QueryOptions<GetOptions>): Query<Full | null>;
  /** How many documents there are. */
  count(options?: QueryOptions<CountOptions<Filters>>): Query<number>;
}

export function collectionQueries<Item, Full, Filters>(
  scope: KeyScope,
  name: string,
  collection: Collection<Item, Full, Filters>,
): CollectionQueries<Item, Full, Filters> {
  return {
    queryKey: keyOf(scope, name),
    list: (options = {}) => queryOf(scope, [name, 'list'], options, (asked) => collection.list(asked)),
    infinite: (options = {}) => {
      const pageSize = pageSizeOf(options.pageSize);
      const asked = questionOf(scope, options);
      return {
        queryKey: keyOf(asked.scope, name, 'infinite', asked.which),
        queryFn: ({ signal, pageParam }) => collection.list({ ...options, pageSize, page: pageParam, signal }),
        initialPageParam: 1,
        getNextPageParam: (last, _, page) => (last.length < pageSize ? undefined : page + 1),
        getPreviousPageParam: (_first, _, page) => (page > 1 ? page - 1 : undefined),
        retry: false,
      };
    },
    get: (slug, options = {}) => queryOf(scope, [name, 'get', slug], options, (asked) => collection.get(slug, asked)),
    count: (options = {}) => queryOf(scope, [name, 'count'], options, (asked) => collection.count(asked)),
  };
}
