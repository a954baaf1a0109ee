import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { uids } from '../../../cms/src/plugins/conference/server/src/uids';
import { documentsOf } from '../../helpers/documents';
import { asAddress, askWire, asPost, type WireAnswer } from '../../helpers/http';
import { countStatements } from '../../helpers/statements';
import { type Booted, bootStrapi } from '../../helpers/strapi';
import { translationsOf } from '../../helpers/translations';

const LONG = '{ conferenceTopics(sort: "position") { documentId title description } }';
const SHORT = '{ conferenceTopics(filters: { position: { eq: 1 } }) { title } }';

let cms: Booted;

beforeAll(async () => {
  cms = await bootStrapi({ CACHE_MAX_AGE: '5', CACHE_SHARED_MAX_AGE: '120', CACHE_STALE_WHILE_REVALIDATE: '600' });
  await translationsOf(cms.strapi).settled();
  for (let position = 1; position <= 40; position += 1) {
    const data = { title: `Тақырып ${position}`, description: 'Білім сапасы '.repeat(20), position };
    await documentsOf(cms.strapi, 'topic').create({ data, status: 'published' });
  }
  for (const query of [LONG, SHORT]) for (let time = 0; time < 3; time += 1) await get(query);
});
afterAll(() => cms.stop());

const get = (query: string, headers: Readonly<Record<string, string>> = {}) =>
  askWire(`${cms.url}${asAddress(query)}`, { headers });

const rename = (title: string) =>
  cms.strapi.db.query(uids.topic).updateMany({ where: { position: 1 }, data: { title } });

describe('caches', () => {
  test('are told for how long they may keep an answer, and what it depends on', async () => {
    const { headers } = await get(LONG);
    expect(headers['cache-control']).toBe('public, max-age=5, s-maxage=120, stale-while-revalidate=600');
    expect(headers.vary?.split(', ').sort()).toEqual(['Accept', 'Accept-Encoding', 'Authorization', 'Origin']);
  });

  test('are told which types and documents an answer is made of', async () => {
    const { headers, body } = await get('{ conferenceTopics(filters: { position: { lt: 3 } }) { documentId } }');
    const { data }: { data: { conferenceTopics: { documentId: string }[] } } = JSON.parse(body.toString());
    const keys = String(headers['surrogate-key']).split(' ');
    expect(keys).toEqual(expect.arrayContaining(['topic', 'permission']));
    expect(keys.filter((key) => key.includes('/')).sort()).toEqual(
      data.conferenceTopics.map(({ documentId }) => `topic/${documentId}`).sort(),
    );
  });
});

describe('an answer that a client already has', () => {
  let held: WireAnswer;
  beforeEach(async () => {
    held = await get(LONG);
  });
  const tag = () => String(held.headers.etag);

  test('is not sent again, and costs no SQL', async () => {
    let again: WireAnswer | undefined;
    const statements = await countStatements(cms.strapi, async () => {
      again = await get(LONG, { 'If-None-Match': tag() });
    });
    expect({ statements, status: again?.status, length: again?.body.length }).toEqual({
      statements: 0,
      status: 304,
      length: 0,
    });
  });

  test('is told with the headers that a cache needs, and no others of the answer', async () => {
    const { headers } = await get(LONG, { 'If-None-Match': tag() });
    const { date: _date, ...kept } = held.headers;
    const { 'content-length': _, 'content-type': __, 'surrogate-key': ___, ...expected } = kept;
    expect(headers).toEqual({ ...expected, date: expect.any(String) });
  });

  test('is known by its tag however it is answered: from memory, or by way of the project’s middlewares', async () => {
    const query = '{ conferenceTopics(sort: "position", pagination: { limit: 30 }) { title position description } }';
    const first = await get(query);
    expect(first.headers.etag).toMatch(/^"[\w-]+"$/);
    const origin = { Origin: 'https://balqash.example' };
    const known = { 'If-None-Match': String(first.headers.etag) };
    for (const headers of [known, { ...known, ...origin }, { ...known, ...origin }]) {
      const { status, body } = await get(query, headers);
      expect({ status, length: body.length }).toEqual({ status: 304, length: 0 });
    }
    const again = await get(query);
    expect(again.headers.etag).toBe(first.headers.etag);
  });

  test.each([
    ['a weak one, as proxies make them', () => `W/${tag()}`],
    ['one of several', () => `"x", ${tag()} , W/"y"`],
    ['any', () => '*'],
  ])('is told by its tag: %s', async (_, known) => {
    expect((await get(LONG, { 'If-None-Match': known() })).status).toBe(304);
  });

  test.each([['"x"'], ['""'], ['W/"x"']])('is not told by another, such as %s', async (other) => {
    expect((await get(LONG, { 'If-None-Match': other })).status).toBe(200);
  });

  test('is sent again when it has changed', async () => {
    await rename('Өзгерген');
    const changed = await get(LONG, { 'If-None-Match': tag() });
    expect([changed.status, changed.body.toString().includes('Өзгерген')]).toEqual([200, true]);
    expect(changed.headers.etag).not.toBe(tag());
    await rename('Тақырып 1');
    expect((await get(LONG, { 'If-None-Match': tag() })).status).toBe(304);
  });

  test('is sent all the same to a POST, which no cache keeps (RFC 9110 §13.1.2)', async () => {
    for (let time = 0; time < 3; time += 1) await askWire(`${cms.url}/graphql`, asPost(LONG));
    const headers = { 'Content-Type': 'application/json', 'If-None-Match': tag() };
    const answer = await askWire(`${cms.url}/graphql`, { ...asPost(LONG), headers });
    expect([answer.status, answer.body.equals(held.body)]).toEqual([200, true]);
  });
});

describe('compression', () => {
  const decoders: Readonly<Record<string, (bytes: Buffer) => Buffer>> = {
    br: brotliDecompressSync,
    gzip: gunzipSync,
    identity: (bytes) => bytes,
  };
  const codingOf = ({ headers }: WireAnswer) => headers['content-encoding'] ?? 'identity';
  const ready = (accepted: string, coding: string) =>
    expect.poll(async () => codingOf(await get(LONG, { 'Accept-Encoding': accepted }))).toBe(coding);

  test.each([
    ['gzip, deflate, br', 'br'],
    ['gzip', 'gzip'],
    ['br;q=0.5, gzip;q=0.8', 'gzip'],
    ['br;q=0, *', 'gzip'],
    ['identity, br;q=0.5', 'identity'],
    ['deflate', 'identity'],
    ['', 'identity'],
  ])('to "%s" is %s, and the answer is the same', async (accepted, coding) => {
    const plain = await get(LONG);
    await ready(accepted, coding);
    const packed = await get(LONG, { 'Accept-Encoding': accepted });
    expect(decoders[coding]?.(packed.body)).toEqual(plain.body);
    expect(packed.headers['content-length']).toBe(String(packed.body.length));
    if (coding !== 'identity') expect(packed.body.length).toBeLessThan(plain.body.length / 4);
  });

  test('gives each form a tag of its own, and each client the form that it already has', async () => {
    const forms = ['br', 'gzip', 'identity'];
    for (const form of forms) await ready(form, form);
    const tags = await Promise.all(
      forms.map(async (form) => String((await get(LONG, { 'Accept-Encoding': form })).headers.etag)),
    );
    expect(new Set(tags).size).toBe(3);
    await rename('Өзгерген');
    await rename('Тақырып 1');
    // Computed anew, and compressed for nobody yet.
    const [, gzipTag = ''] = tags;
    const { status, headers } = await get(LONG, { 'Accept-Encoding': 'br, gzip', 'If-None-Match': gzipTag });
    expect([status, headers.etag]).toEqual([304, gzipTag]);
  });

  test('is left out where it saves nothing', async () => {
    const first = await get(SHORT, { 'Accept-Encoding': 'br' });
    const second = await get(SHORT, { 'Accept-Encoding': 'br' });
    expect([codingOf(first), codingOf(second)]).toEqual(['identity', 'identity']);
  });
});

describe('pages of other origins', () => {
  test.each(['https://a.example.org', 'https://b.example.org'])('%s reads what names it', async (Origin) => {
    for (let time = 0; time < 3; time += 1) {
      expect((await get(LONG, { Origin })).headers['access-control-allow-origin']).toBe(Origin);
    }
    expect((await get(LONG)).headers['access-control-allow-origin']).toBe('*');
  });

  test('may ask first', async () => {
    const headers = { Origin: 'https://a.example.org', 'Access-Control-Request-Method': 'POST' };
    const { status, headers: answered } = await askWire(`${cms.url}/graphql`, { method: 'OPTIONS', headers });
    expect([status, answered['access-control-allow-origin'], answered['cache-control']]).toEqual([
      204,
      'https://a.example.org',
      undefined,
    ]);
  });
});
