import { createServer, type Server } from 'node:http';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { uids } from '../../../cms/src/plugins/conference/server/src/uids';
import { documentsOf } from '../../helpers/documents';
import { freePort } from '../../helpers/free-port';
import { type Booted, bootStrapi } from '../../helpers/strapi';
import { translationsOf } from '../../helpers/translations';

interface Told {
  readonly method: string | undefined;
  readonly authorization: string | undefined;
  readonly keys: readonly string[];
}

let cms: Booted;
let cdn: Server;
/** What the CDN was told, and how it is going to answer: 200 when there is nothing here. */
let told: Told[] = [];
let failures: number[] = [];
/** Answers that a slow CDN has not given yet; undefined when it is quick. */
let held: (() => void)[] | undefined;
let isRunning = false;

beforeAll(async () => {
  cdn = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request
      .on('data', (chunk: Buffer) => chunks.push(chunk))
      .on('end', () => {
        const { keys }: { keys: string[] } = JSON.parse(Buffer.concat(chunks).toString());
        told.push({ method: request.method, authorization: request.headers.authorization, keys });
        // What is told of types alone may come in between.
        const isOfDocuments = keys.some((key) => key.includes('/'));
        const answer = () => response.writeHead((isOfDocuments && failures.shift()) || 200).end();
        if (held) held.push(answer);
        else answer();
      });
  });
  const port = await freePort();
  await new Promise<void>((resolve) => cdn.listen(port, '127.0.0.1', resolve));
  cms = await bootStrapi({ PURGE_URL: `http://127.0.0.1:${port}/purge`, PURGE_TOKEN: 'qupiya' });
  isRunning = true;
  await translationsOf(cms.strapi).settled();
});
afterAll(async () => {
  if (isRunning) await cms.stop();
  await new Promise((resolve) => cdn.close(resolve));
});
beforeEach(() => {
  failures = [];
  told = [];
});

const topics = () => documentsOf(cms.strapi, 'topic');
const keys = () => told.flatMap((one) => one.keys);

test('a CDN is told what is published, with the token, by document and by type', async () => {
  const { documentId } = await topics().create({ data: { title: 'Тақырып' } });
  await topics().publish({ documentId });
  await expect.poll(keys).toContain(`topic/${documentId}`);
  expect(keys()).toContain('topic');
  expect(told[0]).toMatchObject({ method: 'POST', authorization: 'Bearer qupiya' });
});

test.each<[string, (documentId: string) => Promise<unknown>]>([
  ['unpublished', (documentId) => topics().unpublish({ documentId })],
  ['deleted', (documentId) => topics().delete({ documentId })],
  ['changed and published at once', (documentId) => topics().update({ documentId, data: {}, status: 'published' })],
])('what is %s is told too', async (_, change) => {
  const { documentId } = await topics().create({ data: { title: 'Тақырып' }, status: 'published' });
  await expect.poll(keys).toContain(`topic/${documentId}`);
  told = [];
  await change(documentId);
  await expect.poll(keys).toContain(`topic/${documentId}`);
});

test('a draft is not told', async () => {
  const testimonials = documentsOf(cms.strapi, 'testimonial');
  const { documentId } = await testimonials.create({ data: { quote: 'Жоба' } });
  await testimonials.update({ documentId, data: { quote: 'Тағы' } });
  await documentsOf(cms.strapi, 'room').create({ data: { name: 'Зал' }, status: 'published' });
  await expect.poll(keys).toContain('room');
  expect(keys().filter((key) => key.startsWith('testimonial'))).toEqual([]);
});

test('what is rolled back is not told', async () => {
  let undone = '';
  const change = cms.strapi.db.transaction(async () => {
    ({ documentId: undone } = await topics().create({ data: { title: 'Жоқ' }, status: 'published' }));
    throw new Error('no');
  });
  await expect(change).rejects.toThrow('no');
  const { documentId } = await topics().create({ data: { title: 'Бар' }, status: 'published' });
  await expect.poll(keys).toContain(`topic/${documentId}`);
  expect(keys()).not.toContain(`topic/${undone}`);
});

test('what is written past Strapi is told by its type', async () => {
  const { documentId } = await documentsOf(cms.strapi, 'room').create({ data: { name: 'Зал' } });
  await documentsOf(cms.strapi, 'room').publish({ documentId });
  await expect.poll(keys).toContain('room');
  told.length = 0;
  await cms.strapi.db.query(uids.room).updateMany({ where: {}, data: { capacity: 5 } });
  await expect.poll(keys, { timeout: 5_000 }).toContain('room');
});

test('changes that come together are told together', async () => {
  const made = await Promise.all(
    Array.from({ length: 3 }, (_, index) => topics().create({ data: { title: `Тақырып ${index}` } })),
  );
  await cms.strapi.db.transaction(async () => {
    for (const { documentId } of made) await topics().publish({ documentId });
  });
  const expected = made.map(({ documentId }) => `topic/${documentId}`);
  await expect.poll(() => told.some((one) => expected.every((key) => one.keys.includes(key)))).toBe(true);
});

test('a CDN that fails is told again', async () => {
  failures = [503, 500];
  const { documentId } = await topics().create({ data: { title: 'Тақырып' }, status: 'published' });
  const times = () => told.filter((one) => one.keys.includes(`topic/${documentId}`)).length;
  await expect.poll(times, { timeout: 15_000 }).toBe(3);
});

test('no write waits for a CDN', async () => {
  held = [];
  const first = await topics().create({ data: { title: 'Бірінші' }, status: 'published' });
  await expect.poll(keys).toContain(`topic/${first.documentId}`);
  const second = await topics().create({ data: { title: 'Екінші' }, status: 'published' });
  await expect.poll(keys).toContain(`topic/${second.documentId}`);
  expect(held.length).toBeGreaterThan(1);
  for (const answer of held) answer();
  held = undefined;
});

test('what is still to be told when the CMS stops is told', async () => {
  const { documentId } = await topics().create({ data: { title: 'Соңғы' }, status: 'published' });
  isRunning = false;
  await cms.stop();
  expect(keys()).toContain(`topic/${documentId}`);
});
