import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Booted, bootStrapi } from '../helpers/strapi';

let cms: Booted;

beforeAll(async () => {
  cms = await bootStrapi();
});
afterAll(() => cms.stop());

test('an idle connection stays open for longer than a proxy keeps one, and the next request has time to arrive', async () => {
  const { keepAliveTimeout, headersTimeout } = cms.strapi.server.httpServer;
  expect({ keepAliveTimeout, headersTimeout }).toEqual({ keepAliveTimeout: 120_000, headersTimeout: 125_000 });
});

test('clients are told so', async () => {
  const { headers } = await fetch(`${cms.url}/_health`);
  expect({ connection: headers.get('connection'), keepAlive: headers.get('keep-alive') }).toEqual({
    connection: 'keep-alive',
    keepAlive: 'timeout=120',
  });
});
