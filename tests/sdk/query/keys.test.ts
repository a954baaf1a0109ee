import { createConference } from '@kurultai/sdk/fetch';
import { conferenceQueries } from '@kurultai/sdk/query';
import { hashKey, QueryClient, type QueryKey } from '@tanstack/query-core';
import { beforeEach, describe, expect, inject, test } from 'vitest';

const kazakh = createConference({ endpoint: inject('endpoint'), locale: 'kk' });
const queries = conferenceQueries(kazakh);
const russian = conferenceQueries(kazakh.in('ru'));
const published = { locale: 'kk', status: 'published', fallback: true };

test('a key says whose words they are, then what was asked', () => {
  const filters = { day: { date: { eq: '2024-04-10' } } };
  expect(queries.panels.list({ filters, page: 2 }).queryKey).toEqual([
    ...['kurultai', published],
    ...['panels', 'list', { filters, page: 2 }],
  ]);
  expect(queries.panels.infinite({ pageSize: 5 }).queryKey.slice(2)).toEqual(['panels', 'infinite', { pageSize: 5 }]);
  expect(queries.experts.get('asel-omirova').queryKey.slice(2)).toEqual(['experts', 'get', 'asel-omirova', {}]);
  expect(queries.rooms.count().queryKey.slice(2)).toEqual(['rooms', 'count', {}]);
  expect(queries.programme('balqash').queryKey.slice(2)).toEqual(['programme', 'balqash', {}]);
  expect(queries.search('мектеп', { limit: 5 }).queryKey.slice(2)).toEqual(['search', 'мектеп', { limit: 5 }]);
});

test('what does not change the answer does not change the key', () => {
  const key = hashKey(queries.panels.list().queryKey);
  expect(hashKey(queries.panels.list({}).queryKey)).toBe(key);
  expect(hashKey(queries.panels.list({ timeout: 5 }).queryKey)).toBe(key);
  expect(hashKey(queries.panels.list({ fallback: true }).queryKey)).toBe(key);
  expect(hashKey(conferenceQueries(kazakh.in('kk')).panels.list().queryKey)).toBe(key);
});

test('what changes the answer changes the key', () => {
  const strict = conferenceQueries(kazakh.in('kk', { fallback: false }));
  const keys = [
    queries.panels.list(),
    russian.panels.list(),
    strict.panels.list(),
    queries.panels.list({ page: 2 }),
    queries.panels.infinite(),
    queries.panels.count(),
    queries.talks.list(),
    conferenceQueries(kazakh, { name: 'astana' }).panels.list(),
  ].map(({ queryKey }) => hashKey(queryKey));
  expect(new Set(keys).size).toBe(keys.length);
  expect(hashKey(queries.panels.list({ fallback: false }).queryKey)).toBe(hashKey(strict.panels.list().queryKey));
});

describe('what is invalidated at once', () => {
  let client: QueryClient;
  const asked = {
    'kk panels': queries.panels.list({ pageSize: 2 }).queryKey,
    'kk panels without fallback': queries.panels.list({ fallback: false }).queryKey,
    'kk rooms': queries.rooms.list().queryKey,
    'ru panels': russian.panels.count().queryKey,
  };

  beforeEach(async () => {
    client = new QueryClient();
    await Promise.all([
      client.fetchQuery(queries.panels.list({ pageSize: 2 })),
      client.fetchQuery(queries.panels.list({ fallback: false })),
      client.fetchQuery(queries.rooms.list()),
      client.fetchQuery(russian.panels.count()),
    ]);
  });

  test.each<[string, QueryKey, readonly string[]]>([
    ['everything', ['kurultai'], Object.keys(asked)],
    ['a language', ['kurultai', { locale: 'kk' }], ['kk panels', 'kk panels without fallback', 'kk rooms']],
    ['a language as a conference asks for it', queries.queryKey, ['kk panels', 'kk rooms']],
    ['a collection in a language', queries.panels.queryKey, ['kk panels']],
    [
      'a collection in every language',
      ['kurultai', {}, 'panels'],
      ['kk panels', 'kk panels without fallback', 'ru panels'],
    ],
    ['drafts', ['kurultai', { status: 'draft' }], []],
  ])('%s', async (_, queryKey, expected) => {
    await client.invalidateQueries({ queryKey });
    const stale = Object.entries(asked).filter(([, key]) => client.getQueryState(key)?.isInvalidated);
    expect(stale.map(([name]) => name)).toEqual(expected);
  });
});
