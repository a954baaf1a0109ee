import { createClient, type TypedDocument } from '@kurultai/sdk/fetch';
import {
  type Collection,
  type ConferenceOptions,
  collectionOf,
  type OpenConference,
  openConference,
} from '@kurultai/sdk/kit';
import { conferenceQueries } from '@kurultai/sdk/query';
import { QueryClient } from '@tanstack/query-core';
import { expect, expectTypeOf, inject, test } from 'vitest';

type Language = 'kk' | 'ru';

interface Hall {
  readonly documentId: string;
  readonly name: string;
}

interface Halls extends Content, OpenConference<Halls, Language> {}

interface Content {
  readonly halls: Collection<Hall, Hall, object>;
}

type Items = TypedDocument<{ readonly items: readonly Hall[] }, { readonly locale: Language }>;

const hall = '__typename locale language documentId name';
const list: Items = {
  toString: () => `query Halls($locale: I18NLocaleCode!, $pagination: PaginationArg) {
    items: conferenceRooms(locale: $locale, pagination: $pagination) { ${hall} }
  }`,
};
const get: Items = {
  toString: () => `query Hall($locale: I18NLocaleCode!, $key: ID!) {
    items: conferenceRooms(locale: $locale, filters: { documentId: { eq: $key } }) { ${hall} }
  }`,
};
const count = {
  toString: () => `query HallsCount($locale: I18NLocaleCode!) {
    count: conferenceRooms_connection(locale: $locale) { pageInfo { total } }
  }`,
};

/** A conference of another schema: one collection, under a name that Kurultai's has not. */
function openHalls(options: ConferenceOptions<Language>): Halls {
  return openConference(createClient, options, {
    requiredTexts: {},
    content: (ask): Content => ({ halls: collectionOf(ask, { list, get, count }) }),
  });
}

test('a conference of another schema has queries for the collections that it has', async () => {
  const queries = conferenceQueries(openHalls({ endpoint: inject('endpoint'), locale: 'kk' }));
  const client = new QueryClient();
  const halls = await client.fetchQuery(queries.halls.list({ pageSize: 2 }));
  expectTypeOf(halls).toEqualTypeOf<readonly Hall[]>();
  expect(halls).toHaveLength(2);
  expect(await client.fetchQuery(queries.halls.get(halls[1]?.documentId ?? ''))).toMatchObject({
    name: halls[1]?.name,
  });
  expect(await client.fetchQuery(queries.halls.count())).toBeGreaterThan(2);
  expect(Object.keys(queries).sort()).toEqual(['halls', 'queryKey', 'request']);
  // @ts-expect-error this schema has no panels
  expect(queries.panels).toBeUndefined();
});
