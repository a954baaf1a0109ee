import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Answer, Caller } from '../helpers/caller';
import { type Cms, startCms } from '../helpers/cms';

const ORIGIN = 'https://conference.example.org';

let cms: Cms;
let anyone: Caller;

beforeAll(async () => {
  cms = await startCms({ SEED: 'none' });
  anyone = new Caller(cms.url);
});
afterAll(() => cms.stop());

const query = JSON.stringify({ query: '{ conferenceEvents { title } }' });
const answers: Readonly<Record<string, () => Promise<Answer>>> = {
  REST: () => anyone.ask('GET', '/api/conference/events', undefined, { Origin: ORIGIN }),
  'a REST refusal': () => anyone.ask('GET', '/api/conference/events?status=draft', undefined, { Origin: ORIGIN }),
  'a REST route that does not exist': () => anyone.ask('GET', '/api/nowhere', undefined, { Origin: ORIGIN }),
  GraphQL: () => anyone.ask('POST', '/graphql', query, { Origin: ORIGIN }),
  'a GraphQL mistake': () => anyone.ask('POST', '/graphql', '{"query":"{"}', { Origin: ORIGIN }),
};

describe.each(Object.entries(answers))('%s', (_, ask) => {
  test('may be read by a page of any origin, but never with a visitor’s cookies', async () => {
    const { headers } = await ask();
    expect(['*', ORIGIN]).toContain(headers.get('access-control-allow-origin'));
    expect(headers.get('access-control-allow-credentials')).toBeNull();
    expect(headers.get('set-cookie')).toBeNull();
  });

  test('tells browsers to be careful, and not what it runs on', async () => {
    const { headers } = await ask();
    expect(Object.fromEntries(headers)).toMatchObject({
      'content-security-policy': expect.stringMatching(/default-src 'self'.*object-src 'none'.*script-src 'self'/),
      'strict-transport-security': expect.stringContaining('max-age='),
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'SAMEORIGIN',
      'referrer-policy': 'no-referrer',
    });
    expect([null, 'Kurultai']).toContain(headers.get('x-powered-by'));
    expect(headers.get('server')).toBeNull();
  });
});

test.each(['/api/conference/events', '/graphql'])('a browser that asks first may send a token to %s', async (path) => {
  const { status, headers } = await anyone.ask('OPTIONS', path, undefined, {
    Origin: ORIGIN,
    'Access-Control-Request-Method': 'POST',
    'Access-Control-Request-Headers': 'authorization,content-type',
  });
  expect(status).toBe(204);
  expect(headers.get('access-control-allow-headers')?.toLowerCase()).toMatch(/content-type.*authorization/);
  expect(headers.get('access-control-allow-credentials')).toBeNull();
});

test('the CMS tells that it is well, and nothing more', async () => {
  const { status, text } = await anyone.get('/_health');
  expect({ status, text }).toEqual({ status: 204, text: '' });
});

test('where the administrator names origins, pages of others read nothing', async () => {
  const closed = await startCms({ SEED: 'none', CORS_ORIGINS: ORIGIN });
  const originAllowed = async (Origin: string) => {
    const { headers } = await new Caller(closed.url).ask('GET', '/api/conference/events', undefined, { Origin });
    return headers.get('access-control-allow-origin');
  };
  const allowed = [await originAllowed(ORIGIN), await originAllowed('https://elsewhere.example.org')];
  await closed.stop();
  expect(allowed).toEqual([ORIGIN, null]);
});
