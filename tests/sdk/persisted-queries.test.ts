import { createServer } from 'node:http';
import { type Conference, createConference } from '@kurultai/sdk';
import { expect, inject, onTestFinished, test } from 'vitest';
import { freePort } from '../helpers/free-port';

const SLUG = 'orta-bilim-sapasy-olsheu-taldau-basqaru';

interface Sent {
  readonly method: string | undefined;
  readonly address: string;
}

/** A conference that asks by GET, and what it sends. */
function conferenceByGet(): { readonly conference: Conference; readonly sent: Sent[] } {
  const sent: Sent[] = [];
  const conference = createConference({
    endpoint: inject('endpoint'),
    locale: 'kk',
    persistedQueries: true,
    fetch: (input, init) => {
      sent.push({ method: init?.method, address: String(input) });
      return fetch(input, init);
    },
  });
  return { conference, sent };
}

const methods = (sent: readonly Sent[]) => sent.map(({ method }) => method);

test('an operation is sent once with its text, and asked by its hash from then on', async () => {
  const { conference, sent } = conferenceByGet();
  const byPost = await createConference({ endpoint: inject('endpoint'), locale: 'kk' }).programme(SLUG);
  expect(byPost?.days.length).toBe(3);
  expect(await conference.programme(SLUG)).toEqual(byPost);
  sent.length = 0;
  expect(await conference.programme(SLUG)).toEqual(byPost);
  expect(methods(sent)).toEqual(['GET']);
  const address = new URL(sent[0]?.address ?? '');
  expect([...address.searchParams.keys()]).toEqual(['operationName', 'variables', 'extensions']);
  expect(JSON.parse(address.searchParams.get('variables') ?? '')).toEqual({ locale: 'kk', key: SLUG });
});

test('the answer to a hash is one that caches may keep', async () => {
  const { conference, sent } = conferenceByGet();
  await conference.articles.list();
  const { headers } = await fetch(sent[0]?.address ?? '');
  expect(headers.get('cache-control')).toMatch(/^public, /);
  expect(headers.get('etag')).toBeTruthy();
});

test('what makes an address too long is asked by POST', async () => {
  const { conference, sent } = conferenceByGet();
  const none = await conference.panels.list({
    filters: { title: { in: Array.from({ length: 300 }, (_, index) => `Жоқ ${index}`) } },
  });
  expect(none).toEqual([]);
  expect(methods(sent)).toEqual(['POST']);
});

test('errors are the same as by POST', async () => {
  const { conference } = conferenceByGet();
  const failure = await conference.panels.list({ sort: ['day.nothing:asc'] }).catch((error: unknown) => error);
  expect(failure).toMatchObject({ name: 'GraphqlError', operation: 'Panels' });
});

test('a server that knows no hashes is asked by POST', async () => {
  const asked: (string | undefined)[] = [];
  const server = createServer((request, response) => {
    asked.push(request.method);
    response.writeHead(request.method === 'GET' ? 200 : 502, { 'content-type': 'application/json' });
    response.end('{"errors":[{"message":"no","extensions":{"code":"PERSISTED_QUERY_NOT_FOUND"}}]}');
  });
  const port = await freePort();
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const conference = createConference({
    endpoint: `http://127.0.0.1:${port}/graphql`,
    locale: 'kk',
    persistedQueries: true,
    retries: 0,
  });
  await expect(conference.events.list()).rejects.toThrow();
  expect(asked).toEqual(['GET', 'POST']);
});
