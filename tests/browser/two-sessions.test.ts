import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { uids } from '../../cms/src/plugins/conference/server/src/uids';
import { openBrowser } from '../helpers/browser';
import type { Caller } from '../helpers/caller';
import { Desk } from '../helpers/desk';
import { draftsOf } from '../helpers/drafts';
import { ownAccounts, ownAdministrator } from '../helpers/own-accounts';

let browser: Browser;
let administrator: Caller;
let first: Desk;
let second: Desk;

beforeAll(async () => {
  const { editor, administrator: account } = ownAccounts();
  browser = await openBrowser();
  administrator = await ownAdministrator();
  first = await Desk.signIn(browser, editor);
  second = await Desk.signIn(browser, account);
});
afterAll(() => browser.close());

const everywhere = (draft: object) => ({ kk: draft, ru: draft, en: draft });

async function createPanel(titles: { readonly kk: string; readonly ru?: string }): Promise<string> {
  const path = `/content-manager/collection-types/${uids.panel}`;
  const { body, text } = await administrator.send('POST', `${path}?locale=kk`, { title: titles.kk });
  if (typeof body.data !== 'object' || body.data === null || !('documentId' in body.data)) throw new Error(text);
  const documentId = String(body.data.documentId);
  if (titles.ru) await administrator.send('PUT', `${path}/${documentId}?locale=ru`, { title: titles.ru });
  return documentId;
}

async function idOf(type: 'room' | 'expert', name: string): Promise<string> {
  const { text } = await administrator.get(`/content-manager/collection-types/${uids[type]}?locale=kk&_q=${name}`);
  const { results }: { results: { documentId: string }[] } = JSON.parse(text);
  if (results.length !== 1) throw new Error(`${results.length} documents are called ${name}.`);
  return results[0]?.documentId ?? '';
}

test('of two editors who have a panel open in Kazakh and in Russian, neither undoes what the other does', async () => {
  const documentId = await createPanel({ kk: 'Екі терезе', ru: 'Два окна' });
  await first.open('panel', documentId, 'kk');
  await second.open('panel', documentId, 'ru');
  expect(await second.field('title').inputValue()).toBe('Два окна');

  await first.field('title').fill('Екі терезе, екі адам');
  await first.field('slug').fill('eki-tereze-eki-adam');
  await first.field('streamUrl').fill('https://example.org/live');
  await first.choose('Start', '04/10/2024', '09:00');
  await first.link('Room', 'Кіші зал');
  await first.press('Save');

  await second.field('title').fill('Два окна, два человека');
  await second.press('Save');

  const shared = { streamUrl: 'https://example.org/live', startsAt: expect.any(String) };
  const room = [await idOf('room', 'Кіші зал')];
  const drafts = await draftsOf(administrator, 'panel', documentId, {
    fields: ['title', 'slug', 'streamUrl', 'startsAt'],
    relations: ['room'],
  });
  expect(drafts).toEqual({
    kk: { title: 'Екі терезе, екі адам', slug: 'eki-tereze-eki-adam', ...shared, room },
    ru: { title: 'Два окна, два человека', slug: 'dva-okna', ...shared, room },
    en: { title: 'Два окна, два человека', slug: 'dva-okna', ...shared, room },
  });
  // The form that was stale shows now what the other has done.
  expect(await second.field('streamUrl').inputValue()).toBe('https://example.org/live');
});

test('of two editors who have a panel open in the same language, each keeps what the other changed', async () => {
  const documentId = await createPanel({ kk: 'Бір терезе' });
  await first.open('panel', documentId, 'kk');
  await second.open('panel', documentId, 'kk');
  expect(await second.field('title').inputValue()).toBe('Бір терезе');

  await first.field('title').fill('Бір терезе, екі адам');
  await first.field('streamUrl').fill('https://example.org/first');
  await first.link('Room', 'Үлкен зал');
  await first.press('Save');
  await second.field('subtitle').fill('Бірге жазылды');
  await second.field('recordingUrl').fill('https://example.org/second');
  await second.press('Save');

  const written = {
    ...{ title: 'Бір терезе, екі адам', subtitle: 'Бірге жазылды' },
    ...{ streamUrl: 'https://example.org/first', recordingUrl: 'https://example.org/second' },
    room: [await idOf('room', 'Үлкен зал')],
  };
  const read = { fields: ['title', 'subtitle', 'streamUrl', 'recordingUrl'], relations: ['room'] };
  expect(await draftsOf(administrator, 'panel', documentId, read)).toEqual(everywhere(written));

  // Whoever sees the new value and types the former one wants it.
  await second.field('title').fill('Бір терезе');
  await second.field('streamUrl').fill('');
  await second.press('Save');
  const wanted = { ...written, title: 'Бір терезе', streamUrl: null };
  expect(await draftsOf(administrator, 'panel', documentId, read)).toEqual(everywhere(wanted));
});

test('a picture stays that was added while another editor had the panel open', async () => {
  const documentId = await createPanel({ kk: 'Сурет бар', ru: 'Есть снимок' });
  await first.open('panel', documentId, 'kk');
  await second.open('panel', documentId, 'ru');
  expect(await second.field('title').inputValue()).toBe('Есть снимок');

  await first.attach('terezeler.png');
  await first.press('Save');
  await second.field('title').fill('Снимок остался');
  await second.press('Save');

  const picture = expect.objectContaining({ name: 'terezeler.png' });
  const drafts = await draftsOf(administrator, 'panel', documentId, { fields: ['title', 'gallery'], relations: [] });
  expect(drafts).toEqual({
    kk: { title: 'Сурет бар', gallery: [picture] },
    ru: { title: 'Снимок остался', gallery: [picture] },
    en: { title: 'Снимок остался', gallery: [picture] },
  });
});

test('a form that sends back what it shows claims no word of it, rich text included', async () => {
  const path = `/content-manager/collection-types/${uids.panel}`;
  const link = { type: 'link', url: 'https://example.org', children: [{ type: 'text', text: 'о школе' }] };
  const abstract = [
    { type: 'paragraph', children: [{ type: 'text', text: 'Панель ', bold: true }, link, { type: 'text', text: '' }] },
    { type: 'list', format: 'unordered', children: [{ type: 'list-item', children: [{ type: 'text', text: 'раз' }] }] },
  ];
  const words = { title: 'Только русские слова', abstract, conclusions: abstract };
  const { body, text } = await administrator.send('POST', `${path}?locale=ru`, words);
  if (typeof body.data !== 'object' || body.data === null || !('documentId' in body.data)) throw new Error(text);
  const documentId = String(body.data.documentId);

  await first.open('panel', documentId, 'kk');
  await first.field('subtitle').fill('Тек осы қазақша');
  await first.press('Save');
  const follows = ['title', 'abstract', 'conclusions'].map((field) => ({ field, language: 'ru' }));
  const drafts = await draftsOf(administrator, 'panel', documentId, {
    fields: ['subtitle', 'language', 'fallbackFields', 'abstract'],
    relations: [],
  });
  expect(drafts.kk).toEqual({ subtitle: 'Тек осы қазақша', language: 'kk', fallbackFields: follows, abstract });
});
