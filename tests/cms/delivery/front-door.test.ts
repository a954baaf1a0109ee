import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createApiToken } from '../../helpers/api-token';
import { documentsOf } from '../../helpers/documents';
import { asAddress, askWire, asPost, type WireAnswer, type WireRequest } from '../../helpers/http';
import { countStatements } from '../../helpers/statements';
import { type Booted, bootStrapi } from '../../helpers/strapi';
import { translationsOf } from '../../helpers/translations';

const EVENTS = '{ conferenceEvents { documentId title city } }';
const ONE =
  'query One($id: ID!, $locale: I18NLocaleCode) { conferenceEvent(documentId: $id, locale: $locale) { title } }';
const MUTATION = 'mutation { deleteConferenceEvent(documentId: "x") { documentId } }';

let cms: Booted;
let documentId: string;

beforeAll(async () => {
  // What goes wrong is logged for the administrator; here it is meant to go wrong.
  cms = await bootStrapi({ LOG_LEVEL: 'silent' });
  await translationsOf(cms.strapi).settled();
  const data = { title: 'Құрылтай', startsOn: '2024-04-09', endsOn: '2024-04-11', timeZone: 'Asia/Almaty' };
  ({ documentId } = await documentsOf(cms.strapi, 'event').create({ data, status: 'published' }));
});
afterAll(() => cms.stop());

const post = (request: WireRequest) => askWire(`${cms.url}/graphql`, request);
const get = (address: string, headers: Readonly<Record<string, string>> = {}) =>
  askWire(cms.url + address, { headers });

/** Asks until the front door knows the operation and the headers that go with it. */
async function introduce(ask: () => Promise<WireAnswer>): Promise<void> {
  for (let time = 0; time < 3; time += 1) await ask();
}

const statementsOf = (ask: () => Promise<unknown>) => countStatements(cms.strapi, ask);

describe('a question that was asked before', () => {
  const accept = 'application/graphql-response+json';
  const ways: Readonly<Record<string, () => Promise<WireAnswer>>> = {
    'a POST': () => post(asPost('{ conferenceEvents { title } }')),
    'a POST from a page': () =>
      post({
        ...asPost('{ conferenceEvents { city } }'),
        headers: { 'Content-Type': 'application/json', Origin: 'https://a.example.org' },
      }),
    'a GET': () => get(asAddress('{ conferenceEvents { startsOn } }')),
    'a GET from a page': () => get(asAddress('{ conferenceEvents { endsOn } }'), { Origin: 'https://b.example.org' }),
    'a GET for the newer media type': () => get(asAddress('{ conferenceEvents { timeZone } }'), { Accept: accept }),
  };

  test.each(Object.entries(ways))('as %s gets the bytes and headers that the chain gave', async (_, ask) => {
    let fromChain: WireAnswer | undefined;
    expect(
      await statementsOf(async () => {
        fromChain = await ask();
      }),
    ).toBeGreaterThan(0);
    await introduce(ask);
    let fromDoor: WireAnswer | undefined;
    const statements = await statementsOf(async () => {
      fromDoor = await ask();
    });
    const { date: _date, ...chainHeaders } = fromChain?.headers ?? {};
    const { date: __date, ...doorHeaders } = fromDoor?.headers ?? {};
    expect(fromChain?.status).toBe(200);
    expect(fromDoor?.body).toEqual(fromChain?.body);
    expect(doorHeaders).toEqual(chainHeaders);
    expect([typeof doorHeaders.etag, statements]).toEqual(['string', 0]);
  });

  test('in other words, the same fields and variables, is the same question', async () => {
    const spaced = `{"variables":{"locale" : "kk", "id":${JSON.stringify(documentId)}},"query":${JSON.stringify(ONE)}}`;
    await introduce(() => post(asPost(ONE, { id: documentId, locale: 'kk' })));
    const statements = await statementsOf(async () => {
      const answer = await post({ method: 'POST', headers: { 'Content-Type': 'application/json' }, body: spaced });
      expect(answer.body.toString()).toBe('{"data":{"conferenceEvent":{"title":"Құрылтай"}}}\n');
    });
    expect(statements).toBe(0);
  });

  test('with other variables is another question, which needs no second parsing', async () => {
    const ask = (id: string) => post(asPost(ONE, { id }));
    await introduce(() => ask(documentId));
    expect((await ask('nobody')).body.toString()).toBe('{"data":{"conferenceEvent":null}}\n');
    expect((await ask(documentId)).body.toString()).toBe('{"data":{"conferenceEvent":{"title":"Құрылтай"}}}\n');
  });
});

describe('mistakes are told by Apollo, though the operation is known', () => {
  beforeAll(() => introduce(() => post(asPost(ONE, { id: documentId }))));

  const json = (body: string) => ({ method: 'POST', headers: { 'Content-Type': 'application/json' }, body });
  const mistakes: Readonly<Record<string, [WireRequest, number, RegExp]>> = {
    'a variable that is missing': [asPost(ONE), 400, /Variable \\"\$id\\" of required type/],
    'a variable of the wrong type': [asPost(ONE, { id: { a: 1 } }), 400, /Variable \\"\$id\\" got invalid value/],
    'variables that are no object': [json(JSON.stringify({ query: ONE, variables: [1] })), 400, /must be an object/],
    'another operation’s name': [asPost(ONE, { id: 'x' }, { operationName: 'Two' }), 400, /Unknown operation named/],
    'a list of operations': [json(JSON.stringify([{ query: EVENTS }, { query: EVENTS }])), 400, /batching disabled/],
    'no JSON': [json('{"query":'), 400, /JSON/],
    'a poisoned object': [json(`{"query":${JSON.stringify(EVENTS)},"__proto__":{"x":1}}`), 400, /proto/],
    'an empty object': [json('{}'), 400, /has no keys|non-empty `query`/],
    'a text': [
      { ...json(JSON.stringify({ query: EVENTS })), headers: { 'Content-Type': 'text/plain' } },
      400,
      /Cross-Site Request Forgery/,
    ],
    'a body of more than a megabyte': [asPost(ONE, { id: 'x'.repeat(1_100_000) }), 413, /too large/],
  };

  test.each(Object.keys(mistakes))('%s', async (name) => {
    const [request, status, says] = mistakes[name] ?? [{}, 0, /never/];
    const answer = await post(request);
    expect(answer.status).toBe(status);
    expect(answer.body.toString()).toMatch(says);
    expect(answer.headers['cache-control']).toBe('private, no-store');
  });

  test('a variable that nobody declared is no mistake', async () => {
    const answer = await post(asPost(ONE, { id: documentId, more: 1 }));
    expect(answer.body.toString()).toBe('{"data":{"conferenceEvent":{"title":"Құрылтай"}}}\n');
  });

  test('another method than GET and POST', async () => {
    expect((await askWire(`${cms.url}/graphql`, { ...asPost(EVENTS), method: 'PUT' })).status).toBe(405);
    expect((await askWire(`${cms.url}${asAddress(EVENTS)}`, { method: 'HEAD' })).body.length).toBe(0);
  });
});

describe('what is no question', () => {
  test('a mutation over GET is refused', async () => {
    const answer = await get(asAddress(MUTATION));
    expect([answer.status, answer.headers.allow]).toEqual([405, 'POST']);
  });

  test('a mutation runs every time, and nobody keeps its answer', async () => {
    for (let time = 0; time < 3; time += 1) {
      const statements = await statementsOf(async () => {
        const { body, headers } = await post(asPost(MUTATION));
        expect(JSON.parse(body.toString()).errors[0].message).toBe('Forbidden access');
        expect(headers['cache-control']).toBe('private, no-store');
      });
      expect(statements).toBeGreaterThan(0);
    }
  });

  test('a query over GET needs nothing but its address', async () => {
    const { status, body } = await get(asAddress('{ conferenceEvents { title slug } }'));
    expect({ status, body: JSON.parse(body.toString()) }).toMatchObject({ status: 200, body: { data: {} } });
  });

  test('a page that a browser opens gets a page, which nobody may keep in place of an answer', async () => {
    const address = asAddress(EVENTS);
    await introduce(() => get(address));
    const { headers } = await get(address, { Accept: 'text/html,application/xhtml+xml,*/*;q=0.8' });
    expect([headers['content-type'], headers['cache-control']]).toEqual(['text/html', 'private, no-store']);
    expect(headers.vary).toContain('Accept');
  });
});

describe('callers with a name', () => {
  const DRAFTS = '{ conferenceEvents(status: DRAFT) { title } }';
  const WORDS = '{ conferenceEvents { title subtitle } }';
  let named: Readonly<Record<string, string>>;

  beforeAll(async () => {
    named = { 'Content-Type': 'application/json', Authorization: `Bearer ${await createApiToken(cms.strapi)}` };
    await documentsOf(cms.strapi, 'event').update({ documentId, data: { subtitle: 'Жоба' } });
  });

  test('see drafts that no visitor sees, whoever asked first', async () => {
    const withToken = () => post({ ...asPost(DRAFTS), headers: named });
    for (let time = 0; time < 3; time += 1) {
      const toToken = await withToken();
      expect(toToken.body.toString()).toBe('{"data":{"conferenceEvents":[{"title":"Құрылтай"}]}}\n');
      expect(toToken.headers['cache-control']).toBe('private, no-store');
      const toVisitor = await post(asPost(DRAFTS));
      expect(JSON.parse(toVisitor.body.toString()).errors[0].extensions.code).toBe('FORBIDDEN');
      expect(toVisitor.headers['cache-control']).toBe('private, no-store');
    }
  });

  test('may ask what visitors ask, and nobody may keep what they are told', async () => {
    await introduce(() => post(asPost(WORDS)));
    const { headers, body } = await post({ ...asPost(WORDS), headers: named });
    expect(body.toString()).toBe('{"data":{"conferenceEvents":[{"title":"Құрылтай","subtitle":null}]}}\n');
    expect([headers['cache-control'], headers.etag]).toEqual(['private, no-store', undefined]);
  });

  test('with a wrong token are refused, though visitors are answered', async () => {
    await introduce(() => post(asPost(WORDS)));
    const headers = { ...named, Authorization: `Bearer ${'x'.repeat(256)}` };
    expect((await post({ ...asPost(WORDS), headers })).status).toBe(401);
  });

  test('may be known by a cookie, which the chain looks at', async () => {
    await introduce(() => post(asPost(WORDS)));
    const headers = { 'Content-Type': 'application/json', Cookie: 'jwt=x' };
    expect(await statementsOf(() => post({ ...asPost(WORDS), headers }))).toBeGreaterThan(0);
  });
});

describe('bytes on the wire', () => {
  let socket: Socket;
  let received: string;

  beforeEach(async () => {
    await introduce(() => post(asPost(EVENTS)));
    received = '';
    socket = connect(Number(new URL(cms.url).port), '127.0.0.1');
    socket.on('data', (chunk: Buffer) => {
      received += chunk.toString();
    });
    await once(socket, 'connect');
    return () => socket.destroy();
  });

  const known = JSON.stringify({ query: EVENTS });
  const unknown = JSON.stringify({ query: '{ conferenceEvents { website } }' });
  const head = (body: string, more = '') =>
    `POST /graphql HTTP/1.1\r\nHost: cms\r\nContent-Type: application/json\r\n${more || `Content-Length: ${body.length}\r\n`}\r\n`;
  const answers = () => received.match(/\{"data":[^\n]*\n/g) ?? [];

  test('questions sent at once are answered in their order, known ones and others', async () => {
    socket.write([known, unknown, known].map((body) => head(body) + body).join(''));
    await expect.poll(() => answers().length).toBe(3);
    expect(answers()).toEqual([
      expect.stringContaining('documentId'),
      '{"data":{"conferenceEvents":[{"website":null}]}}\n',
      expect.stringContaining('documentId'),
    ]);
  });

  test.each([
    ['a known question', known],
    ['another', JSON.stringify({ query: '{ conferenceEvents { hashtag } }' })],
  ])('%s may come byte by byte', async (_, body) => {
    socket.setNoDelay(true).write(head(body));
    for (const byte of body) {
      socket.write(byte);
      await new Promise((resolve) => setImmediate(resolve));
    }
    await expect.poll(() => answers().length).toBe(1);
  });

  test('a body without a length goes to Apollo as it comes', async () => {
    socket.write(`${head('', 'Transfer-Encoding: chunked\r\n')}${known.length.toString(16)}\r\n${known}\r\n0\r\n\r\n`);
    await expect.poll(() => answers().length).toBe(1);
  });

  test('a client that goes away in the middle of a question is no trouble', async () => {
    socket.write(head(known) + known.slice(0, 10));
    await new Promise((resolve) => setImmediate(resolve));
    socket.resetAndDestroy();
    await once(socket, 'close');
    expect((await post(asPost(EVENTS))).status).toBe(200);
  });

  test('clients that go away before they are answered are no trouble', async () => {
    const sockets = Array.from({ length: 20 }, () => connect(Number(new URL(cms.url).port), '127.0.0.1'));
    await Promise.all(sockets.map((one) => once(one, 'connect')));
    for (const [index, one] of sockets.entries()) {
      const body = JSON.stringify({ query: ONE, variables: { id: String(index) } });
      one.write(head(body) + body, () => one.resetAndDestroy());
    }
    await Promise.all(sockets.map((one) => once(one, 'close')));
    expect((await post(asPost(EVENTS))).status).toBe(200);
  });
});
