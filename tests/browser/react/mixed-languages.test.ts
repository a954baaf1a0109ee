import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { allFaults } from '../../helpers/axe';
import { openBrowser } from '../../helpers/browser';
import { documentsOf } from '../../helpers/documents';
import { createMixedConference } from '../../helpers/mixed-languages';
import { startReactApp } from '../../helpers/react-app';
import type { Site } from '../../helpers/site';
import { type Booted, bootStrapi } from '../../helpers/strapi';

let cms: Booted;
let app: Site;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  cms = await bootStrapi();
  const { day } = await createMixedConference(cms.strapi);
  const panels = documentsOf(cms.strapi, 'panel');
  const data = { day, format: 'workshop', title: 'Мастерская у озера', abstract: paragraph('Пишем сказки вместе.') };
  const { documentId } = await panels.create({ locale: 'ru', data });
  await panels.publish({ documentId, locale: '*' });
  app = await startReactApp(`${cms.url}/graphql`);
  browser = await openBrowser();
  page = await browser.newPage();
});
afterAll(async () => {
  await browser?.close();
  await app?.stop();
  await cms?.stop();
});

const paragraph = (text: string) => [{ type: 'paragraph', children: [{ type: 'text', text }] }];

/** The language of the words of an element: its own `lang`, or that of the nearest element around it. */
const langOf = (text: string) =>
  page
    .locator('main')
    .getByText(text, { exact: true })
    .first()
    .evaluate((element) => element.closest('[lang]')?.getAttribute('lang'));

test('a programme in Kazakh marks what is in Russian, word by word', async () => {
  await page.goto(`${app.url}/kk`);
  await page.locator('main h3').first().waitFor();
  for (const [words, lang] of [
    ['Балқаш құрылтайы', 'kk'],
    ['День открытия', 'ru'],
    ['Ана тілі мен сапа', 'kk'],
    ['Разговор о школе', 'ru'],
    ['Әсел Өмірова', 'kk'],
    ['Анна Ковалёва', 'ru'],
    ['Мастерская у озера', 'ru'],
    ['Практикум', 'kk'],
    ['Уақыты кейін хабарланады', 'kk'],
  ]) {
    expect([words, await langOf(words ?? '')]).toEqual([words, lang]);
  }
  expect(await allFaults(page)).toEqual([]);
});

test('a panel written only in Russian says so, and marks all its words', async () => {
  await page.goto(`${app.url}/kk`);
  await page.getByRole('link', { name: 'Мастерская у озера' }).click();
  await page.locator('main dl').waitFor();
  expect(await langOf('Мастерская у озера')).toBe('ru');
  expect(await langOf('Пишем сказки вместе.')).toBe('ru');
  expect(await page.getByRole('note').allInnerTexts()).toEqual(['Аудармасы жоқ: орысша мәтін көрсетілген.']);
  await page.getByRole('link', { name: 'English' }).click();
  await page.getByText('Not translated yet: the text is shown in Russian.').waitFor();
  expect(await allFaults(page)).toEqual([]);
  await page.getByRole('link', { name: 'Русский' }).click();
  await page.getByRole('link', { name: 'Назад к программе' }).waitFor();
  await page.locator('html[lang=ru] main dl').waitFor();
  expect(await page.locator('main [lang]').count()).toBe(0);
  expect(await page.getByRole('note').count()).toBe(0);
});

test('a panel in part in Russian says so', async () => {
  await page.goto(`${app.url}/kk`);
  await page.getByRole('link', { name: 'Ана тілі мен сапа' }).click();
  await page.getByText('Толық аударылмаған: мәтіннің бір бөлігі орысша көрсетілген.').waitFor();
  expect(await langOf('Разговор о школе')).toBe('ru');
  expect(await langOf('Евразийский университет')).toBe('ru');
});
