/**
 * Queries for TanStack Query 5, made of a conference, in whatever framework.
 * @module
 */
export type { CollectionQueries } from './collection-queries.js';
export { type ConferenceQueries, conferenceQueries, type QueriesOptions } from './conference-queries.js';
export type { ConferenceKey, KeyScope } from './key.js';
export type { InfiniteQuery, Query, QueryOptions } from './query.js';
