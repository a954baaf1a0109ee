import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { createConference } from '@kurultai/sdk';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { openBrowser } from '../helpers/browser';
import { projectDir } from '../helpers/cms';
import { freePort } from '../helpers/free-port';
import { filesOf } from '../helpers/recipe';

const PAGE = 'http://recipe.localhost/';
const CDN = 'https://cdn.jsdelivr.net/npm/@kurultai/sdk@0.1.0/';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

/** The recipe's page, and the built SDK in place of what the CDN will give. */
async function openRecipe(endpoint: string): Promise<Page> {
  const page = await browser.newPage();
  const html = (await filesOf('plain-html.md')).get('index.html') ?? '';
  const body = html.replaceAll('http://localhost:1337/graphql', endpoint);
  await page.route(PAGE, (route) => route.fulfill({ body, contentType: 'text/html; charset=utf-8' }));
  await page.route(`${CDN}**`, async (route) => {
    const file = path.join(projectDir, 'sdk', route.request().url().slice(CDN.length));
    const headers = { 'access-control-allow-origin': '*' };
    await route.fulfill({ body: await readFile(file, 'utf8'), contentType: 'text/javascript; charset=utf-8', headers });
  });
  await page.goto(PAGE);
  return page;
}

test('the recipe in plain HTML shows the programme, from modules that need no other package', async () => {
  const page = await openRecipe(inject('endpoint'));
  await page.locator('[role=status]').waitFor({ state: 'detached' });
  const conference = createConference({ endpoint: inject('endpoint'), locale: 'kk' });
  const [event] = await conference.events.list();
  const programme = await conference.programme(event?.slug ?? '');
  expect(await page.locator('h1').textContent()).toBe(programme?.title);
  const items = await page.locator('li').allTextContents();
  expect(items).toHaveLength(programme?.days.flatMap(({ panels }) => panels).length ?? 0);
  expect(items[0]).toBe(`09:00–12:00 ${programme?.days[0]?.panels[0]?.title}`);
  expect(await page.locator('li').first().getAttribute('lang')).toBe('kk');
  await page.close();
});

test('the recipe in plain HTML says so when the CMS does not answer', async () => {
  const page = await openRecipe(`http://127.0.0.1:${await freePort()}/graphql`);
  await page.getByText('Бағдарлама қазір қолжетімсіз.').waitFor();
  await page.close();
});
