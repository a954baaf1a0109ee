import type { DataTag } from '@tanstack/query-core';

/** What answers depend on besides the question itself: the second part of every key. */
export interface KeyScope {
  /** Which conference, where a site shows several. */
  readonly name?: string;
  readonly locale: string;
  /** Drafts and what is published never share a key. */
  readonly status: 'draft' | 'published';
  /** Whether words of other languages stand in for missing ones. */
  readonly fallback: boolean;
}

/**
 * `['kurultai', { locale, status, fallback }, 'panels', 'list', { … }]`. TanStack Query compares parts of a key with parts of
 * objects, so `['kurultai', { locale: 'kk' }]` is all that is in Kazakh, and `['kurultai', {}, 'panels']` panels in any language.
 */
export type ConferenceKey = readonly ['kurultai', KeyScope, ...(readonly unknown[])];

/** A key that tells the type of what is kept under it. The tag is of types alone: an overload says what no value could show. */
export function keyOf<Data>(scope: KeyScope, ...question: readonly unknown[]): DataTag<ConferenceKey, Data>;
export function keyOf(scope: KeyScope, ...question: readonly unknown[]): ConferenceKey {
  return ['kurultai', scope, ...question];
}
