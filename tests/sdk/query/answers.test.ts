import { type Conference, createConference, isGraphqlError } from '@kurultai/sdk';
import { conferenceQueries, type Query } from '@kurultai/sdk/query';
import { QueryClient, QueryObserver } from '@tanstack/query-core';
import { beforeEach, expect, inject, test } from 'vitest';

const kazakh = createConference({ endpoint: inject('endpoint'), locale: 'kk' });
const queries = conferenceQueries(kazakh);

let client: QueryClient;
beforeEach(() => {
  client = new QueryClient();
});

const collections = [
  ...(['events', 'panels', 'talks', 'experts', 'institutions', 'articles'] as const),
  ...(['days', 'awards', 'topics', 'rooms'] as const),
] satisfies readonly (keyof Conference)[];

test('there are queries for every collection of the conference, and for nothing else of it', () => {
  expect(Object.keys(queries).sort()).toEqual([...collections, 'programme', 'queryKey', 'request', 'search'].sort());
});

test.each(collections)('%s: a list and a count are what the conference answers', async (name) => {
  const query: Query<readonly unknown[]> = queries[name].list();
  const list = await client.fetchQuery(query);
  expect(list).toEqual(await kazakh[name].list());
  expect(list.length).toBeGreaterThan(0);
  expect(await client.fetchQuery(queries[name].count())).toBe(list.length);
});

test('a document is found by its slug, and is null where there is none', async () => {
  const [panel] = await client.fetchQuery(queries.panels.list({ pageSize: 1 }));
  const query = queries.panels.get(panel?.slug ?? '');
  await client.prefetchQuery(query);
  expect(client.getQueryData(query.queryKey)).toEqual(await kazakh.panels.get(panel?.slug ?? ''));
  expect(await client.fetchQuery(queries.panels.get('joq'))).toBeNull();
});

test('a programme and a search are what the conference answers', async () => {
  const [event] = await client.fetchQuery(queries.events.list());
  expect(await client.fetchQuery(queries.programme(event?.slug ?? ''))).toEqual(
    await kazakh.programme(event?.slug ?? ''),
  );
  const found = await client.fetchQuery(queries.search('казакстан'));
  expect(found).toEqual(await kazakh.search('казакстан'));
  expect(JSON.stringify(found)).toContain('Қазақстан');
});

test('an operation of one’s own is kept by its text and variables', async () => {
  const titles = 'query Titles($locale: I18NLocaleCode!) { conferenceEvents(locale: $locale) { title } }';
  const query = queries.request(titles, { locale: 'kk' });
  const [event] = await kazakh.events.list();
  expect(await client.fetchQuery(query)).toEqual({ conferenceEvents: [{ title: event?.title }] });
  expect(query.queryKey.slice(2)).toEqual(['request', titles, { locale: 'kk' }, {}]);
});

test('pages follow each other until one is not full', async () => {
  const query = queries.panels.infinite({ sort: ['slug:asc'], pageSize: 5 });
  const { pages, pageParams } = await client.fetchInfiniteQuery({ ...query, pages: 9 });
  const all = await kazakh.panels.list({ sort: ['slug:asc'] });
  expect(pages.flat()).toEqual(all);
  expect(pageParams).toEqual(Array.from({ length: Math.ceil(all.length / 5) }, (_, index) => index + 1));
  expect(client.getQueryData(query.queryKey)?.pages[1]).toEqual(all.slice(5, 10));
  expect(pages.map((page, index) => query.getPreviousPageParam(page, pages, index + 1))).toEqual([undefined, 1, 2]);
});

test('a pageSize beyond what the CMS gives does not make a full page look like the last', () => {
  const query = queries.panels.infinite({ pageSize: 5_000 });
  const [full, last] = [500, 499].map((length) => Array.from<never>({ length }));
  expect(query.getNextPageParam(full ?? [], [], 1)).toBe(2);
  expect(query.getNextPageParam(last ?? [], [], 1)).toBeUndefined();
});

test('what a query fails with is the error of the SDK, asked for once', async () => {
  let asked = 0;
  const counting = createConference({ endpoint: inject('endpoint'), locale: 'kk', onRequest: () => asked++ });
  const query = conferenceQueries(counting).panels.list({ sort: ['day.joq:asc'] });
  const observer = new QueryObserver(client, query);
  const failed = await new Promise<Error>((resolve) => {
    observer.subscribe(({ error }) => error && resolve(error));
  });
  expect(isGraphqlError(failed)).toBe(true);
  expect(asked).toBe(1);
  observer.destroy();
});

test('a call that nobody waits for any more is aborted', async () => {
  let failed: (code: string) => void;
  const code = new Promise<string>((resolve) => {
    failed = resolve;
  });
  const watched = createConference({
    endpoint: inject('endpoint'),
    locale: 'kk',
    onError: ({ error }) => failed(error.code),
  });
  const leave = new QueryObserver(client, conferenceQueries(watched).panels.list()).subscribe(() => undefined);
  leave();
  expect(await code).toBe('aborted');
});
