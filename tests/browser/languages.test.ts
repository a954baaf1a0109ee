import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { openBrowser } from '../helpers/browser';
import { Desk } from '../helpers/desk';
import { ownAccounts } from '../helpers/own-accounts';

/** What has come is drawn a moment later. */
const DRAWN = { timeout: 10_000 };

let browser: Browser;
let editor: Desk;

beforeAll(async () => {
  browser = await openBrowser();
  editor = await Desk.signIn(browser, ownAccounts().editor);
});
afterAll(() => browser.close());

test('an expert described only in Russian speaks at a Kazakh panel, which the site shows in every language', async () => {
  const name = 'Виктория Ким-Тестова';
  const title = 'Жаңа зертханалар';
  await editor.open('expert', 'create', 'ru');
  await editor.field('name').fill(name);
  await editor.press('Publish');
  await expect.poll(() => editor.status(), DRAWN).toBe('Published');

  await editor.open('panel', 'create', 'kk');
  await editor.field('title').fill(title);
  await editor.link('Speakers', name);
  await editor.press('Publish');
  await expect.poll(() => editor.status(), DRAWN).toBe('Published');

  const site = await browser.newPage();
  for (const locale of ['kk', 'ru', 'en']) {
    const answer = await site.goto(`${inject('siteUrl')}/${locale}/panels/zhana-zerthanalar`);
    expect([locale, answer?.status()]).toEqual([locale, 200]);
    expect(await site.locator('h1').textContent()).toBe(title);
    expect(await site.locator('main').textContent()).toContain(name);
  }
  await site.close();
});

test('a panel whose Kazakh words all follow Russian is published in every language with the Russian ones', async () => {
  await editor.open('panel', 'create', 'ru');
  await editor.field('title').fill('Только по-русски');
  await editor.press('Save');
  const { documentId } = editor;
  await editor.press('Publish');
  const published = { Қазақша: 'Published', Русский: 'Published', 'English (en)': 'Published' };
  await expect.poll(() => editor.languages(), DRAWN).toEqual(published);

  await editor.open('panel', documentId, 'kk');
  expect(await editor.field('title').inputValue()).toBe('Только по-русски');
  await expect.poll(() => editor.status(), DRAWN).toBe('Published');
  await expect.poll(() => editor.languages(), DRAWN).toEqual(published);
});

test('a Kazakh draft that is not finished makes a panel modified in Kazakh alone', async () => {
  await editor.open('panel', 'create', 'ru');
  await editor.field('title').fill('Готово по-русски');
  await editor.press('Publish');
  const { documentId } = editor;
  await editor.open('panel', documentId, 'kk');
  await editor.field('title').fill('Қазақша әлі дайын емес');
  await editor.press('Save');
  await expect.poll(() => editor.status(), DRAWN).toBe('Modified');
  const states = { Қазақша: 'Modified', Русский: 'Published', 'English (en)': 'Published' };
  await expect.poll(() => editor.languages(), DRAWN).toEqual(states);

  await editor.open('panel', documentId, 'ru');
  await expect.poll(() => editor.status(), DRAWN).toBe('Published');
  await expect.poll(() => editor.languages(), DRAWN).toEqual(states);
});

test('a Kazakh line that Russian shows waits for Kazakh to be published, not for Russian', async () => {
  await editor.open('panel', 'create', 'ru');
  await editor.field('title').fill('Сначала по-русски');
  await editor.press('Publish');
  const { documentId } = editor;
  await editor.open('panel', documentId, 'kk');
  await editor.field('subtitle').fill('Тек қазақша');
  await editor.press('Save');
  await expect
    .poll(() => editor.languages(), DRAWN)
    .toEqual({ Қазақша: 'Modified', Русский: 'Published', 'English (en)': 'Published' });
});

test('another speaker alone makes a published panel modified in every language, and can be published', async () => {
  await editor.open('panel', 'create', 'kk');
  await editor.field('title').fill('Баяндамашы ауысты');
  await editor.press('Publish');
  await editor.link('Speakers', 'Нұрболат Бисенғалиев');
  await editor.press('Save');
  await expect.poll(() => editor.status(), DRAWN).toBe('Modified');
  await expect
    .poll(() => editor.languages(), DRAWN)
    .toEqual({ Қазақша: 'Modified', Русский: 'Modified', 'English (en)': 'Modified' });
  await editor.press('Publish');
  await expect
    .poll(() => editor.languages(), DRAWN)
    .toEqual({ Қазақша: 'Published', Русский: 'Published', 'English (en)': 'Published' });
});
