import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type DemoAccount, type DemoAccounts, demoAccountsFile } from '../../cms/seed/demo-accounts';
import { type Cms, startCms } from '../helpers/cms';

const PANELS = '/content-manager/collection-types/plugin::conference.panel';

let cms: Cms;
let accounts: DemoAccounts;

beforeAll(async () => {
  cms = await startCms({ SEED: 'balkhash' });
  if (!cms.accounts) throw new Error('The seed made no accounts.');
  accounts = cms.accounts;
});
afterAll(() => cms.stop());

async function call(token: string, method: string, address: string, body?: object) {
  const answer = await fetch(`${cms.url}${address}`, {
    method,
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    ...(body && { body: JSON.stringify(body) }),
  });
  return { status: answer.status, body: await answer.json().catch(() => undefined) };
}

async function signIn({ email, password }: DemoAccount): Promise<string> {
  const { body } = await call('', 'POST', '/admin/login', { email, password });
  return body.data.token;
}

async function highlight(token: string, locale: string) {
  const { body } = await call(token, 'GET', `${PANELS}?locale=${locale}&filters[highlighted][$eq]=true`);
  return body.results[0];
}

test('passwords are kept in a file that only its owner reads, and differ from one another', async () => {
  const file = demoAccountsFile(cms.dataDir);
  expect((await stat(file)).mode & 0o777).toBe(0o600);
  const passwords = Object.values(accounts).map(({ password }) => password);
  expect(new Set(passwords).size).toBe(3);
  expect(path.dirname(file)).toBe(cms.dataDir);
  expect(await readFile(file, 'utf8')).toContain(accounts.editor.password);
});

test('the Kazakh translator changes Kazakh words, and nothing else', async () => {
  const token = await signIn(accounts.translator);
  const before = await highlight(token, 'kk');
  const address = `${PANELS}/${before.documentId}`;

  const words = await call(token, 'PUT', `${address}?locale=kk`, {
    subtitle: 'Сапалы орта туралы',
    state: 'cancelled',
  });
  expect([words.status, words.body.data.subtitle, words.body.data.state]).toEqual([
    200,
    'Сапалы орта туралы',
    'confirmed',
  ]);

  for (const [method, where, body] of [
    ['PUT', `${address}?locale=ru`, { subtitle: 'О среде' }],
    ['POST', `${address}/actions/publish?locale=kk`, {}],
    ['POST', `${PANELS}?locale=kk`, { title: 'Жаңа панель' }],
    ['DELETE', `${address}?locale=kk`, undefined],
  ] as const) {
    expect([method, where, (await call(token, method, where, body)).status]).toEqual([method, where, 403]);
  }
  const russian = await highlight(token, 'ru');
  expect([russian.subtitle, russian.state]).toEqual(['Сапалы орта туралы', 'confirmed']);
});

test('the editor writes in every language, publishes, and does not administer', async () => {
  const token = await signIn(accounts.editor);
  for (const locale of ['kk', 'ru', 'en']) {
    const { documentId } = await highlight(token, locale);
    const published = await call(token, 'POST', `${PANELS}/${documentId}/actions/publish?locale=${locale}`, {
      subtitle: `Subtitle in ${locale}`,
    });
    expect([published.status, published.body.data.subtitle]).toEqual([200, `Subtitle in ${locale}`]);
  }
  expect((await call(token, 'GET', '/admin/users')).status).toBe(403);
  expect((await call(token, 'GET', '/admin/api-tokens')).status).toBe(403);
});

test('the administrator administers', async () => {
  const token = await signIn(accounts.administrator);
  const { status, body } = await call(token, 'GET', '/admin/users');
  expect([status, body.data.results.length]).toEqual([200, 3]);
});
