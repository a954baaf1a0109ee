import type * as overGraphqlRequest from '@kurultai/sdk';
import * as overFetch from '@kurultai/sdk/fetch';
import type { DocumentNode } from 'graphql';
import { expectTypeOf, test } from 'vitest';

const endpoint = 'https://cms.example.kz/graphql';
const { createClient } = overFetch;

test('both entries have the same types', () => {
  expectTypeOf<typeof overFetch>().toEqualTypeOf<typeof overGraphqlRequest>();
});

test('what is never kept has no lifetime', () => {
  createClient({ endpoint, next: { revalidate: 60, tags: ['programme'] } });
  createClient({ endpoint, cache: 'no-store', next: { tags: ['programme'] } });
  // @ts-expect-error kept for a minute, and not at all
  createClient({ endpoint, cache: 'no-store', next: { revalidate: 60 } });
});

declare const parsed: DocumentNode;

test('an operation is text that knows its variables', () => {
  const client = createClient({ endpoint });
  const titles: overFetch.TypedDocument<{ readonly titles: readonly string[] }, { readonly locale: string }> = {
    toString: () => '',
  };
  expectTypeOf(client.request(titles, { locale: 'kk' })).resolves.toEqualTypeOf<{
    readonly titles: readonly string[];
  }>();
  // @ts-expect-error without its locale
  void client.request(titles, {});
  // @ts-expect-error a parsed document is no text
  void client.request(parsed, {});
});

test('a guard tells which kind of error it is', () => {
  const error: unknown = undefined;
  if (overFetch.isHttpError(error)) expectTypeOf(error.status).toEqualTypeOf<number>();
  if (overFetch.isGraphqlError(error)) {
    expectTypeOf(error.code).toEqualTypeOf<'graphql' | 'outdated-schema' | 'unknown-locale'>();
  }
});
