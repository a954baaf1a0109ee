import type { Collection, GetOptions } from '../collection.js';
import type { Client } from '../transport/client.js';
import type { CallOptions } from '../transport/options.js';
import type { TypedDocument } from '../typed-document.js';
import { type CollectionQueries, collectionQueries } from './collection-queries.js';
import { type ConferenceKey, type KeyScope, keyOf } from './key.js';
import { type Query, type QueryOptions, queryOf } from './query.js';

/** What a conference of any schema has. */
interface AnyConference extends Client {
  readonly locale: string;
  readonly fallback: boolean;
  readonly status: KeyScope['status'];
}

/** A call that answers a text, such as `programme(slug)` and `search(words)`. */
type Asked = (text: string, options?: GetOptions) => Promise<unknown>;

/** Queries for all that a conference answers, in its language: its collections by their names, `programme` and `search`. */
export type ConferenceQueries<Opened> = {
  readonly [Name in keyof Opened as Opened[Name] extends Collection<infer _I, infer _F, infer _W>
    ? Name
    : never]: Opened[Name] extends Collection<infer Item, infer Full, infer Filters>
    ? CollectionQueries<Item, Full, Filters>
    : never;
} & {
  readonly [Name in keyof Opened as Name extends 'programme' | 'search' ? Name : never]: Opened[Name] extends (
    text: string,
    options?: infer Options,
  ) => Promise<infer Data>
    ? (text: string, options?: QueryOptions<NonNullable<Options>>) => Query<Data>
    : never;
} & OwnQueries;

/** What there is whatever the schema. */
interface OwnQueries {
  /** All that is kept in this language: for `invalidateQueries`. */
  readonly queryKey: ConferenceKey;
  /** A query for an operation of your own, kept by its text and variables. */
  request<Result, Variables extends object>(
    document: TypedDocument<Result, Variables>,
    variables: Variables,
    options?: QueryOptions<CallOptions>,
  ): Query<Result>;
}

/** What queries of one conference have in common. */
export interface QueriesOptions {
  /** Tells conferences apart that share a `QueryClient`: of other CMSs, or opened with tokens or headers of their own. Part of every key. */
  readonly name?: string;
}

/**
 * Queries for TanStack Query 5, in whatever framework, for a conference in one language:
 * `useQuery(conferenceQueries(conference).panels.list())`.
 */
export function conferenceQueries<Opened extends AnyConference>(
  conference: Opened,
  options?: QueriesOptions,
): ConferenceQueries<Opened>;
// What there is to ask is known when the program runs; the type above says the same of the conference's own type.
export function conferenceQueries(conference: AnyConference, { name }: QueriesOptions = {}): object {
  const { locale, fallback, status } = conference;
  const scope: KeyScope = { ...(name !== undefined && { name }), locale, status, fallback };
  const own: OwnQueries = {
    queryKey: keyOf(scope),
    request: (document, variables, call = {}) =>
      queryOf(scope, ['request', String(document), variables], call, (asked) =>
        conference.request(document, variables, asked),
      ),
  };
  const made = Object.entries(conference).flatMap<[string, unknown]>(([member, value]: [string, unknown]) => {
    if (isCollection(value)) return [[member, collectionQueries(scope, member, value)]];
    if (!isAsked(member, value)) return [];
    return [
      [
        member,
        (text: string, said: GetOptions = {}) => queryOf(scope, [member, text], said, (asked) => value(text, asked)),
      ],
    ];
  });
  return { ...Object.fromEntries(made), ...own };
}

const isAsked = (name: string, value: unknown): value is Asked =>
  (name === 'programme' || name === 'search') && typeof value === 'function';

const isCollection = (value: unknown): value is Collection<unknown, unknown, unknown> =>
  typeof value === 'object' && value !== null && 'list' in value && 'get' in value;
