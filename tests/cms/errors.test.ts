import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createApiToken } from '../helpers/api-token';
import { type Answer, Caller } from '../helpers/caller';
import { projectDir } from '../helpers/cms';
import { countRows } from '../helpers/documents';
import { type Booted, bootStrapi } from '../helpers/strapi';

const events = '/api/conference/events';
const event = { title: 'Құрылтай', startsOn: '2024-04-09', endsOn: '2024-04-11', timeZone: 'Asia/Almaty' };

let cms: Booted;
let api: Caller;
let anyone: Caller;

beforeAll(async () => {
  // What goes wrong is logged for the administrator, with its stack; here it is meant to go wrong.
  cms = await bootStrapi({ LOG_LEVEL: 'silent' });
  api = new Caller(cms.url, await createApiToken(cms.strapi));
  anyone = new Caller(cms.url);
});
afterAll(() => cms.stop());

/** Everything that no answer may tell: where the code is, how it got there, and what it signs with. */
function secrets(): readonly RegExp[] {
  const names = [
    'APP_KEYS',
    'API_TOKEN_SALT',
    'ADMIN_JWT_SECRET',
    'TRANSFER_TOKEN_SALT',
    'JWT_SECRET',
    'ENCRYPTION_KEY',
  ];
  const values = [...names.map((name) => process.env[name] ?? name), projectDir, process.env.DATA_DIR ?? 'DATA_DIR'];
  const literal = values.map((value) => new RegExp(value.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')));
  return [...literal, /node_modules/, /\n\s+at /, /"stack/i, /\.[cm]?[jt]s:\d/, /sqlite|knex|select .* from/i];
}

/** A query of so many levels: the experts' institution's director's institution's …, and a field of the last. */
function deep(levels: number): string {
  const relations = Array.from({ length: levels - 2 }, (_, index) => (index % 2 === 0 ? 'institution' : 'director'));
  const [open, close] = [relations.map((name) => `{ ${name} `).join(''), ' }'.repeat(relations.length)];
  return `{ conferenceExperts ${open}{ documentId }${close} }`;
}

const block = (child: object) => [{ type: 'paragraph', children: [child] }];
const linkTo = (url: string) => block({ type: 'link', url, children: [{ type: 'text', text: 'мұнда' }] });
const send = (data: object) => api.send('POST', events, { data });

const mistakes: Readonly<Record<string, { ask: () => Promise<Answer>; status: number; says: RegExp }>> = {
  'an unknown REST route': { ask: () => anyone.get('/api/nowhere'), status: 404, says: /Not Found/ },
  'an unknown document': { ask: () => anyone.get(`${events}/nobody`), status: 404, says: /Not Found/ },
  'an address that cannot be read': { ask: () => anyone.get('/api/%zz'), status: 400, says: /failed to decode/ },
  'an unknown filter': { ask: () => anyone.get(`${events}?filters[nope]=1`), status: 400, says: /Invalid key nope/ },
  'an unknown operator': { ask: () => anyone.get(`${events}?filters[title][$nope]=1`), status: 400, says: /\$nope/ },
  'an unknown order': { ask: () => anyone.get(`${events}?sort=title:up`), status: 400, says: /Invalid order/ },
  'a date filter that is no date': {
    ask: () => anyone.get(`${events}?filters[startsOn][$gt]=soon`),
    status: 400,
    says: /expected yyyy-MM-dd/,
  },
  'a page that is no number': { ask: () => anyone.get(`${events}?pagination[page]=x`), status: 400, says: /integer/ },
  'malformed JSON': { ask: () => api.ask('POST', events, '{"data":'), status: 400, says: /JSON/ },
  'a body of text': {
    ask: () => api.ask('POST', events, 'hello', { 'Content-Type': 'text/plain' }),
    status: 400,
    says: /Missing \\"data\\" payload/,
  },
  'a body of 3 MB': { ask: () => send({ ...event, title: 'x'.repeat(3_000_000) }), status: 413, says: /too large/ },
  'a title of 1 MB': { ask: () => send({ ...event, title: 'x'.repeat(1_000_000) }), status: 400, says: /250/ },
  'a number of 1 MB': {
    ask: () => api.send('POST', '/api/conference/rooms', { data: { name: 'Зал', capacity: 'x'.repeat(1_000_000) } }),
    status: 400,
    says: /capacity must be a `number`/,
  },
  'a relation of 1 MB': { ask: () => send({ ...event, venue: 'x'.repeat(1_000_000) }), status: 400, says: /not found/ },
  'a wrong token': {
    ask: () => new Caller(cms.url, 'x'.repeat(256)).get(events),
    status: 401,
    says: /Missing or invalid credentials/,
  },
  'GraphQL that does not parse': {
    ask: () => anyone.graphql('{ conferenceEvents {'),
    status: 400,
    says: /Syntax Error/,
  },
  'a GraphQL field that does not exist': {
    ask: () => anyone.graphql('{ conferenceEvents { nope } }'),
    status: 400,
    says: /Cannot query field \\"nope\\"/,
  },
  'GraphQL 16 levels deep': { ask: () => anyone.graphql(deep(16)), status: 400, says: /more than 14 levels deep/ },
  'GraphQL of more than 2000 tokens': {
    ask: () => anyone.graphql(`{ ${'a: conferenceEvents { title } '.repeat(1000)} }`),
    status: 400,
    says: /more than 2000 tokens/,
  },
  'GraphQL in malformed JSON': { ask: () => anyone.ask('POST', '/graphql', '{"query":'), status: 400, says: /JSON/ },
  'GraphQL as text, which a page elsewhere could send': {
    ask: () => anyone.ask('POST', '/graphql', '{"query":"{ __typename }"}', { 'Content-Type': 'text/plain' }),
    status: 400,
    says: /Cross-Site Request Forgery/,
  },
  'GraphQL of 3 MB': {
    ask: () => anyone.graphql('{ __typename }', { x: 'x'.repeat(3_000_000) }),
    status: 413,
    says: /too large/,
  },
  'GraphQL introspection in production': {
    ask: () => anyone.graphql('{ __schema { types { name } } }'),
    status: 400,
    says: /introspection is not allowed/,
  },
};

test.each(Object.keys(mistakes))(
  '%s is answered with its status and a short word on it, and nothing else is told',
  async (name) => {
    const mistake = mistakes[name];
    const before = await countRows(cms.strapi);
    const answer = await mistake?.ask();
    expect(answer?.status).toBe(mistake?.status);
    expect(answer?.text).toMatch(mistake?.says ?? /never/);
    expect(answer?.text.length).toBeLessThan(2000);
    expect(secrets().filter((secret) => secret.test(answer?.text ?? ''))).toEqual([]);
    expect(await countRows(cms.strapi)).toEqual(before);
  },
);

test('GraphQL 15 levels deep, of which the first counts as none, is no mistake', async () => {
  const { status, body } = await anyone.graphql(deep(15));
  expect({ status, body }).toEqual({ status: 200, body: { data: { conferenceExperts: [] } } });
});

describe('rich text', () => {
  test.each([
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    'java\tscript:alert(1)',
    ' javascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    'file:///etc/passwd',
  ])('a link to %j is refused, with its place', async (url) => {
    const before = await countRows(cms.strapi);
    const { status, body } = await send({ ...event, description: linkTo(url) });
    expect({ status, details: body.error?.details }).toEqual({
      status: 400,
      details: {
        errors: [
          {
            path: ['description', '0', 'children', '0', 'url'],
            message: 'Please specify a valid link.',
            name: 'ValidationError',
          },
        ],
      },
    });
    expect(await countRows(cms.strapi)).toEqual(before);
  });

  test.each(['https://example.org/kk', 'mailto:info@example.org', '/kk/news'])('a link to %s is kept', async (url) => {
    const { status, body } = await send({ ...event, description: linkTo(url) });
    expect({ status, data: body.data }).toMatchObject({ status: 201, data: { description: linkTo(url) } });
  });

  test('a script is text like any other, in and out', async () => {
    const script = '<script>alert("сәлем")</script><img src=x onerror=alert(1)>';
    const description = block({ type: 'text', text: script });
    const { status, body } = await send({ ...event, title: script, description });
    expect({ status, data: body.data }).toMatchObject({ status: 201, data: { title: script, description } });
    const read = await anyone.graphql(
      '{ conferenceEvents(filters: { title: { startsWith: "<" } }) { title description } }',
    );
    expect(read.body).toEqual({ data: { conferenceEvents: [{ title: script, description }] } });
    expect(read.headers.get('content-type')).toMatch(/^application\/json/);
    expect(read.headers.get('x-content-type-options')).toBe('nosniff');
  });
});
