import { createConference, isHttpError } from '@kurultai/sdk/fetch';
import { conferenceQueries } from '@kurultai/sdk/query';
import { hashKey, QueryClient } from '@tanstack/query-core';
import { expect, inject, test } from 'vitest';

const kazakh = createConference({ endpoint: inject('endpoint'), locale: 'kk' });
const published = conferenceQueries(kazakh);
const drafts = conferenceQueries(kazakh.preview('kupia-soz'));

test('drafts and what is published never share a key', () => {
  for (const [one, other] of [
    [published.panels.list(), drafts.panels.list()],
    [published.panels.get('balqash'), drafts.panels.get('balqash')],
    [published.programme('balqash'), drafts.programme('balqash')],
    [published.search('мектеп'), drafts.search('мектеп')],
  ] as const) {
    expect(hashKey(one.queryKey)).not.toBe(hashKey(other.queryKey));
    expect(other.queryKey[1]).toEqual({ locale: 'kk', status: 'draft', fallback: true });
  }
  expect(conferenceQueries(kazakh.preview('kupia-soz').in('ru')).queryKey[1]).toMatchObject({ status: 'draft' });
});

test('no key holds the token: keys are shown, stored and sent', () => {
  expect(JSON.stringify([drafts.queryKey, drafts.panels.list().queryKey])).not.toContain('kupia-soz');
});

test('a preview that is refused leaves what is published as it is', async () => {
  const client = new QueryClient();
  const shown = await client.fetchQuery(published.rooms.list());
  await expect(client.fetchQuery(drafts.rooms.list())).rejects.toSatisfy(
    (error) => isHttpError(error) && error.status === 401,
  );
  expect(client.getQueryData(published.rooms.list().queryKey)).toBe(shown);
  expect(client.getQueryData(drafts.rooms.list().queryKey)).toBeUndefined();
});
