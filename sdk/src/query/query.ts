import type { DataTag, InfiniteData } from '@tanstack/query-core';
import type { CallOptions } from '../transport/options.js';
import type { ConferenceKey, KeyScope } from './key.js';
import { keyOf } from './key.js';

/** Options of a query, for `useQuery`, `createQuery` and `injectQuery` of every adapter, and for the `QueryClient`. */
export interface Query<Data> {
  /** Knows the type of its data: `getQueryData(queryKey)` is `Data | undefined`. */
  readonly queryKey: DataTag<ConferenceKey, Data>;
  /** Asks the CMS, until TanStack Query needs the answer no more. Its errors are `ConferenceError`s. */
  readonly queryFn: (context: { readonly signal: AbortSignal }) => Promise<Data>;
  /** The SDK itself asks again after what may pass; what it throws stays as it is, however often one asks. */
  readonly retry: false;
}

/** Options of a query by pages, for `useInfiniteQuery` and its like. `pageParam` is the number of a page, from 1. */
export interface InfiniteQuery<Page> {
  readonly queryKey: DataTag<ConferenceKey, InfiniteData<Page, number>>;
  /** Asks the CMS for one page. */
  readonly queryFn: (context: { readonly signal: AbortSignal; readonly pageParam: number }) => Promise<Page>;
  readonly initialPageParam: number;
  /** `undefined` after a page that is not full. */
  readonly getNextPageParam: (last: Page, pages: readonly Page[], page: number) => number | undefined;
  /** `undefined` before the first page. */
  readonly getPreviousPageParam: (first: Page, pages: readonly Page[], page: number) => number | undefined;
  readonly retry: false;
}

/** What a call may be told besides what it asks for. */
interface Said extends CallOptions {
  readonly fallback?: boolean;
}

/** Options without those that say how to ask: a signal comes from TanStack Query. */
export type QueryOptions<Options> = Omit<Options, 'signal'>;

/** A question as its key tells it. */
interface Question {
  readonly scope: KeyScope;
  /** The options that change the answer. Neither the time that a call may take nor its signal does. */
  readonly which: object;
}

export function questionOf(scope: KeyScope, options: Said): Question {
  const { signal: _, timeout: __, fallback = scope.fallback, ...which } = options;
  return { scope: { ...scope, fallback }, which };
}

/** A query whose options belong to its question. */
export function queryOf<Options extends Said, Data>(
  scope: KeyScope,
  question: readonly unknown[],
  options: Options,
  ask: (options: Options & { readonly signal: AbortSignal }) => Promise<Data>,
): Query<Data> {
  const asked = questionOf(scope, options);
  return {
    queryKey: keyOf(asked.scope, ...question, asked.which),
    queryFn: ({ signal }) => ask({ ...options, signal }),
    retry: false,
  };
}
