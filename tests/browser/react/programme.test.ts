import { createConference, type Locale } from '@kurultai/sdk';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { allFaults } from '../../helpers/axe';
import { openBrowser } from '../../helpers/browser';
import { startReactApp } from '../../helpers/react-app';
import type { Site } from '../../helpers/site';

const conference = createConference({ endpoint: inject('endpoint'), locale: 'kk' });

let app: Site;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  app = await startReactApp(inject('endpoint'));
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
  await app?.stop();
});
beforeEach(async () => {
  page = await browser.newPage();
});
afterEach(() => page.close());

async function open(path: string): Promise<void> {
  await page.goto(`${app.url}${path}`);
  await page.locator('main h1').waitFor();
}

const address = () => page.url().slice(app.url.length);
const titles = () => page.locator('main h3').allInnerTexts();
const count = () => page.locator('main [role=status]').first();

/** Waits until the programme holds this many sessions. */
async function shows(sessions: string): Promise<void> {
  await page.getByRole('status').getByText(sessions, { exact: true }).waitFor();
}

const words: Readonly<Record<Locale, { readonly all: string; readonly name: string; readonly programme: string }>> = {
  kk: { all: '12 іс-шара', name: 'Қазақша', programme: 'Бағдарлама' },
  ru: { all: '12 мероприятий', name: 'Русский', programme: 'Программа' },
  en: { all: '12 sessions', name: 'English', programme: 'Programme' },
};

describe.each(['kk', 'ru', 'en'] as const)('the programme in %s', (locale) => {
  test('shows every session on the clock of the event, and axe finds nothing', async () => {
    const reader = await browser.newContext({ timezoneId: 'America/New_York', locale: 'de-DE' });
    page = await reader.newPage();
    await open(`/${locale}`);
    await shows(words[locale].all);
    const [event] = await conference.in(locale).events.list();
    const programme = await conference.in(locale).programme(event?.slug ?? '');
    expect(await titles()).toEqual(programme?.days.flatMap(({ panels }) => panels.map(({ title }) => title)));
    expect(await page.locator('.slot-time time').first().textContent()).toBe('09:00–12:00');
    expect(await page.locator('html').getAttribute('lang')).toBe(locale);
    expect(await page.title()).toBe(`${words[locale].programme} · ${event?.title}`);
    expect(await allFaults(page)).toEqual([]);
  });

  test.each(['light', 'dark'] as const)('is readable on a phone, %s: nothing scrolls sideways', async (colorScheme) => {
    page = await browser.newPage({ viewport: { width: 360, height: 740 }, colorScheme });
    await open(`/${locale}`);
    await shows(words[locale].all);
    await page.locator('main h3 a').nth(6).click();
    await page.locator('main dl').waitFor();
    for (const path of [`/${locale}`, address()]) {
      await open(path);
      await page.locator('main h3, main dl').first().waitFor();
      const { scrollWidth, clientWidth } = await page.evaluate(() => document.documentElement);
      expect([path, scrollWidth]).toEqual([path, clientWidth]);
      expect(await allFaults(page)).toEqual([]);
    }
  });
});

test('the start page leads to the first of the reader’s languages that there is, and to Kazakh where there is none', async () => {
  for (const [languages, path] of [
    ['ru-KZ', '/ru'],
    ['en-GB', '/en'],
    ['de-DE', '/kk'],
  ] as const) {
    const reader = await browser.newContext({ locale: languages });
    const start = await reader.newPage();
    await start.goto(app.url);
    await start.waitForURL(`${app.url}${path}`);
    await reader.close();
  }
});

test('a switch of language keeps the filters, whose rooms and topics have names of that language', async () => {
  await open('/kk');
  await page.getByRole('button', { name: '10 сәуір' }).click();
  await page.getByLabel('Орны').selectOption({ label: 'Үлкен зал' });
  await shows('2 іс-шара');
  const search = new URL(page.url()).search;
  await page.getByRole('link', { name: 'Русский' }).click();
  await shows('2 мероприятия');
  expect(address()).toBe(`/ru${search}`);
  expect(await page.getByLabel('Место').locator('option:checked').textContent()).toBe('Большой зал');
  expect(await page.getByRole('button', { name: '10 апреля' }).getAttribute('aria-pressed')).toBe('true');
});

test('each choice stands in the address, and the back button takes it back', async () => {
  await open('/en');
  await shows('12 sessions');
  await page.getByLabel('Format').selectOption({ label: 'Panel discussion' });
  await shows('3 sessions');
  await page.getByLabel('Topic').selectOption({ label: 'Monitoring and analysis' });
  await shows('1 session');
  const shared = address();
  await page.goBack();
  await shows('3 sessions');
  await page.goBack();
  await shows('12 sessions');
  expect(address()).toBe('/en');
  await open(shared);
  await shows('1 session');
  await page.getByRole('button', { name: 'Clear all' }).click();
  await shows('12 sessions');
});

test('a search finds words as they are typed on any keyboard, and its letters are one step back', async () => {
  await open('/kk');
  await shows('12 іс-шара');
  const found = await conference.panels.list({ search: 'талкылау' });
  await page.getByRole('searchbox').pressSequentially('талкылау');
  await shows(`${found.length} іс-шара`);
  expect((await titles()).sort()).toEqual(found.map(({ title }) => title).sort());
  await page.goBack();
  await shows('12 іс-шара');
  expect(address()).toBe('/kk');
});

test('where nothing is found, the page says so', async () => {
  await open(`/ru?search=${encodeURIComponent('жоқсөз')}`);
  await shows('0 мероприятий');
  expect(await page.locator('main .notice').allInnerTexts()).toEqual(['Таких мероприятий в программе нет.']);
  expect(await allFaults(page)).toEqual([]);
});

test('everything is done by keyboard alone, and focus follows', async () => {
  await open('/en');
  await shows('12 sessions');
  await page.keyboard.press('Tab');
  expect(await page.locator(':focus').textContent()).toBe('Skip to content');
  await page.keyboard.press('Enter');
  for (const name of ['All days', '9 April', '10 April']) {
    await page.keyboard.press('Tab');
    expect(await page.locator(':focus').textContent()).toBe(name);
  }
  await page.keyboard.press('Space');
  await shows('5 sessions');
  await page.locator('main h3 a').first().focus();
  await page.keyboard.press('Enter');
  await page.locator('main dl').waitFor();
  expect(await page.locator(':focus').getAttribute('id')).toBe('content');
  await page.keyboard.press('Tab');
  expect(await page.locator(':focus').textContent()).toBe('Back to the programme');
  await page.keyboard.press('Enter');
  await shows('5 sessions');
  expect(address()).toBe('/en?day=2024-04-10');
});

test('a panel is found by its slug of any language, and its address becomes that of the page’s', async () => {
  const [panel] = await conference.panels.list({ filters: { highlighted: { eq: true } } });
  const russian = await conference.in('ru').panels.get(panel?.slug ?? '');
  await open(`/kk/panels/${panel?.slug}?day=2024-04-10`);
  expect(await page.locator('main h1').textContent()).toBe(panel?.title);
  expect(
    await page
      .locator('main img')
      .first()
      .evaluate((image: HTMLImageElement) => image.decode()),
  ).toBeUndefined();
  await page.getByRole('link', { name: 'Русский' }).click();
  await page.getByRole('heading', { level: 1, name: russian?.title ?? '' }).waitFor();
  expect(address()).toBe(`/ru/panels/${russian?.slug}?day=2024-04-10`);
  expect(await page.title()).toBe(russian?.title);
});

test('what does not exist says so, in the language of its address', async () => {
  for (const [path, heading] of [
    ['/kk/panels/joq', 'Бет табылмады'],
    ['/ru/news/net', 'Страница не найдена'],
    ['/kz', 'Бет табылмады'],
  ]) {
    await open(path ?? '');
    expect(await page.locator('main h1').textContent()).toBe(heading);
    expect(await allFaults(page)).toEqual([]);
  }
});

describe('while the CMS is away', () => {
  test.each([
    ['kk', 'Қайталап көру'],
    ['ru', 'Попробовать ещё раз'],
    ['en', 'Try again'],
  ] as const)('the page in %s says so, and tries again when asked', async (locale, again) => {
    await page.route('**/graphql?*', (route) => route.abort());
    await page.goto(`${app.url}/${locale}`);
    const retry = page.getByRole('alert').getByRole('button', { name: again });
    await retry.waitFor();
    expect(await count().count()).toBe(0);
    expect(await allFaults(page)).toEqual([]);
    await page.unroute('**/graphql?*');
    await retry.click();
    await shows(words[locale].all);
  });
});

test('while it is loading, the page says so to those who hear it', async () => {
  let answer: () => void = () => undefined;
  const held = new Promise<void>((resolve) => {
    answer = resolve;
  });
  await page.route('**/graphql?*', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(`${app.url}/kk`);
  await page.getByRole('status').getByText('Жүктелуде…').waitFor();
  answer();
  await shows('12 іс-шара');
});
