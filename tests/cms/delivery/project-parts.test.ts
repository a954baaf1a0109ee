import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, expect, test } from 'vitest';
import { documentsOf } from '../../helpers/documents';
import { askWire, asPost, type WireAnswer } from '../../helpers/http';
import { countStatements } from '../../helpers/statements';
import { type Booted, bootStrapi } from '../../helpers/strapi';
import { translationsOf } from '../../helpers/translations';

const folder = mkdtempSync(path.join(tmpdir(), 'kurultai-parts-'));
const ARTICLES = '{ conferenceArticles { title cover { url } } }';

let cms: Booted;

afterEach(() => cms.stop());
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function boot(begin: (strapi: Booted['strapi']) => void): Promise<void> {
  cms = await bootStrapi({}, begin);
  await translationsOf(cms.strapi).settled();
  const file = { name: 'c.png', hash: 'c', ext: '.png', mime: 'image/png', size: 1, provider: 'local', url: '/c.png' };
  const { id: cover } = await cms.strapi.db.query('plugin::upload.file').create({ data: file });
  await documentsOf(cms.strapi, 'article').create({ data: { title: 'Бар', cover }, status: 'published' });
}

/** Asks the same so often that it would be ready in memory, and looks whether it was. */
async function askAgain(headers: Readonly<Record<string, string>> = {}) {
  const request = asPost(ARTICLES);
  const ask = () => askWire(`${cms.url}/graphql`, { ...request, headers: { ...request.headers, ...headers } });
  const answers: WireAnswer[] = [];
  for (let time = 0; time < 3; time += 1) answers.push(await ask());
  const statements = await countStatements(cms.strapi, async () => {
    answers.push(await ask());
  });
  return { answers, statements };
}

test('a strategy that knows callers by a header of its own is asked for every question', async () => {
  const asked: unknown[] = [];
  await boot((strapi) =>
    strapi.get('auth').register('content-api', {
      name: 'by-key',
      authenticate: async ({ request }: { request: { headers: Readonly<Record<string, unknown>> } }) => {
        asked.push(request.headers['x-key']);
        return { authenticated: request.headers['x-key'] === 'right', credentials: { name: 'partner' } };
      },
    }),
  );
  const { statements } = await askAgain();
  expect(statements).toBeGreaterThan(0);
  const { answers } = await askAgain({ 'X-Key': 'right' });
  expect(asked.filter((key) => key === 'right')).toHaveLength(4);
  expect(answers.map(({ headers }) => headers['cache-control'])).toEqual(Array(4).fill('private, no-store'));
});

test('a middleware of the project sees every request', async () => {
  const resolve = path.join(folder, 'counter.js');
  const counted =
    'module.exports = () => (ctx, next) => { globalThis.counted = (globalThis.counted ?? 0) + 1; return next(); };';
  writeFileSync(resolve, counted);
  await boot(({ config }) => config.set('middlewares', [...config.get('middlewares', []), { resolve }]));
  await askAgain();
  expect(Reflect.get(globalThis, 'counted')).toBe(4);
});

test('addresses of files that are signed for one reader are kept by nobody', async () => {
  let signed = 0;
  const sign = () => {
    signed += 1;
    return Promise.resolve({ url: `/c.png?signature=${signed}` });
  };
  await boot((strapi) => {
    const bootstrap = strapi.bootstrap.bind(strapi);
    Object.assign(strapi, {
      bootstrap: () => {
        strapi.plugin('upload').provider.extend({ isPrivate: async () => true, getSignedUrl: sign });
        return bootstrap();
      },
    });
  });
  const { answers } = await askAgain();
  expect(new Set(answers.map(({ body }) => body.toString())).size).toBe(4);
  expect(answers.map(({ headers }) => headers['cache-control'])).toEqual(Array(4).fill('private, no-store'));
});
