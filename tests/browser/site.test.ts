import { createConference, type Locale } from '@kurultai/sdk';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { seriousFaults } from '../helpers/axe';
import { openBrowser } from '../helpers/browser';

const locales: readonly Locale[] = ['kk', 'ru', 'en'];
const at = (path: string) => `${inject('siteUrl')}${path}`;

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser();
  page = await browser.newPage();
});
afterAll(() => browser.close());

/** One page of each kind, in a language. */
async function pagesOf(locale: Locale): Promise<string[]> {
  const conference = createConference({ endpoint: inject('endpoint'), locale });
  const [panel] = await conference.panels.list({ filters: { highlighted: { eq: true } } });
  const [expert] = await conference.experts.list();
  const [institution] = await conference.institutions.list();
  const [article] = await conference.articles.list({ filters: { publishedOn: { eq: '2024-04-11' } } });
  return [
    `/${locale}`,
    `/${locale}/programme/2024-04-10`,
    `/${locale}/panels/${panel?.slug}`,
    `/${locale}/experts/${expert?.slug}`,
    `/${locale}/institutions/${institution?.slug}`,
    `/${locale}/news`,
    `/${locale}/news/${article?.slug}`,
  ];
}

describe.each(locales)('every page in %s', (locale) => {
  test('is in its language, has a title, a heading and alternates, and axe finds nothing serious', async () => {
    const titles = new Set<string>();
    for (const path of await pagesOf(locale)) {
      const answer = await page.goto(at(path));
      expect([path, answer?.status()]).toEqual([path, 200]);
      expect(await page.locator('html').getAttribute('lang')).toBe(locale);
      expect(await page.locator('h1').count()).toBe(1);
      titles.add(await page.title());
      const alternates = await page
        .locator('link[rel=alternate][hreflang]')
        .evaluateAll((links) => links.map((link) => link.getAttribute('hreflang')));
      expect(alternates.sort()).toEqual(['en', 'kk', 'ru', 'x-default']);
      expect(await seriousFaults(page)).toEqual([]);
    }
    expect(titles.size).toBe(7);
  });

  test('is readable on a phone: nothing scrolls sideways', async () => {
    const phone = await browser.newPage({ viewport: { width: 360, height: 740 }, colorScheme: 'dark' });
    for (const path of await pagesOf(locale)) {
      await phone.goto(at(path));
      const overflow = await phone.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect([path, overflow]).toEqual([path, 0]);
      expect(await seriousFaults(phone)).toEqual([]);
    }
    await phone.close();
  });

  test('switches to the same document in the other languages', async () => {
    for (const path of await pagesOf(locale)) {
      for (const other of locales.filter((code) => code !== locale)) {
        await page.goto(at(path));
        const link = page.locator(`header a[hreflang=${other}], nav a[hreflang=${other}]`).first();
        const target = await link.getAttribute('href');
        const answer = await page.goto(at(target ?? ''));
        expect([path, target, answer?.status()]).toEqual([path, target, 200]);
        expect(await page.locator('html').getAttribute('lang')).toBe(other);
        // And back again: the same page, by its own address.
        const back = await page
          .locator(`header a[hreflang=${locale}], nav a[hreflang=${locale}]`)
          .first()
          .getAttribute('href');
        expect(back).toBe(path);
      }
    }
  });
});

test('times stand on the event’s clock, whatever the clock of the reader', async () => {
  const reader = await browser.newPage({ timezoneId: 'America/New_York' });
  await reader.goto(at('/en/programme/2024-04-10'));
  expect(await reader.locator('main').textContent()).toContain('09:00');
  await reader.close();
});

test('the start page leads to the reader’s language, and to Kazakh where none fits', async () => {
  for (const [accept, target] of [
    ['ru-RU,ru;q=0.9', '/ru'],
    ['en-GB,en', '/en'],
    ['de-DE', '/kk'],
  ]) {
    const answer = await fetch(at('/'), { redirect: 'manual', headers: { 'accept-language': accept ?? '' } });
    expect([answer.status, new URL(answer.headers.get('location') ?? '', at('/')).pathname]).toEqual([302, target]);
  }
});

test('what does not exist is a page of its own with status 404, in the language of its address', async () => {
  for (const path of ['/kk/panels/joq', '/ru/news/net', '/en/experts/nobody', '/kk/programme/1999-01-01']) {
    const answer = await page.goto(at(path));
    expect([path, answer?.status()]).toEqual([path, 404]);
    expect(await page.locator('html').getAttribute('lang')).toBe(path.slice(1, 3));
    expect(await seriousFaults(page)).toEqual([]);
  }
  const answer = await page.goto(at('/kz'));
  expect(answer?.status()).toBe(404);
  expect(await page.locator('main a[href="/kk"]').count()).toBeGreaterThan(0);
});

test('every page forbids scripts that are not the site’s own', async () => {
  const answer = await fetch(at('/kk'));
  expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
  expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
});
