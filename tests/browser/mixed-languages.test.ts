import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { seriousFaults } from '../helpers/axe';
import { openBrowser } from '../helpers/browser';
import { documentsOf } from '../helpers/documents';
import { createMixedConference } from '../helpers/mixed-languages';
import { type Site, startSite } from '../helpers/site';
import { type Booted, bootStrapi } from '../helpers/strapi';
import type { TypeName } from '../helpers/type-names';

let cms: Booted;
let site: Site;
let browser: Browser;
let page: Page;
let made: Awaited<ReturnType<typeof createMixedConference>>;

beforeAll(async () => {
  cms = await bootStrapi();
  made = await createMixedConference(cms.strapi);
  site = await startSite(`${cms.url}/graphql`);
  browser = await openBrowser();
  page = await browser.newPage();
});
afterAll(async () => {
  await browser?.close();
  await site?.stop();
  await cms?.stop();
});

async function slugOf(type: TypeName, documentId: string, locale: string): Promise<string> {
  const row = await documentsOf(cms.strapi, type).findOne({ documentId, locale, status: 'published' });
  return String(row?.slug);
}

async function open(path: string): Promise<void> {
  const answer = await page.goto(`${site.url}${path}`);
  expect([path, answer?.status(), await seriousFaults(page)]).toEqual([path, 200, []]);
  expect(await page.locator('html').getAttribute('lang')).toBe(path.slice(1, 3));
}

/** The language of the words of an element: its own `lang`, or that of the nearest element around it. */
const langOfText = (text: string, within = 'main') =>
  page
    .locator(within)
    .getByText(text, { exact: true })
    .first()
    .evaluate((element) => element.closest('[lang]')?.getAttribute('lang'));

const alternates = () =>
  page
    .locator('link[rel=alternate][hreflang]')
    .evaluateAll((links) =>
      Object.fromEntries(links.map((link) => [link.getAttribute('hreflang'), link.getAttribute('href')])),
    );

const canonical = () => page.locator('link[rel=canonical]').getAttribute('href');
const note = () => page.locator('main [role=note]').allInnerTexts();

describe('an article written only in Russian, read in Kazakh', () => {
  test('marks its words as Russian and the site’s own as Kazakh, and says so', async () => {
    await open(`/kk/news/${await slugOf('article', made.onlyRussian, 'kk')}`);
    for (const words of ['Итоги первого дня', 'О чём говорили учителя.', 'День начался у озера.', 'Анна Ковалёва']) {
      expect([words, await langOfText(words)]).toEqual([words, 'ru']);
    }
    expect(await langOfText('Сарапшылар')).toBe('kk');
    expect(await note()).toEqual(['Аудармасы жоқ: орысша мәтін көрсетілген.']);
  });

  test('is offered to search engines in Russian alone, and to readers in every language', async () => {
    await open(`/kk/news/${await slugOf('article', made.onlyRussian, 'kk')}`);
    const russian = `${site.url}/ru/news/${await slugOf('article', made.onlyRussian, 'ru')}`;
    expect(await alternates()).toEqual({ ru: russian, 'x-default': russian });
    expect(await canonical()).toBe(russian);
    const english = `/en/news/${await slugOf('article', made.onlyRussian, 'en')}`;
    expect(await page.locator('header a[hreflang=en]').getAttribute('href')).toBe(english);
    await open(english);
    expect(await note()).toEqual(['Not translated yet: the text is shown in Russian.']);
  });

  test('has no note in Russian, where it is written', async () => {
    await open(`/ru/news/${await slugOf('article', made.onlyRussian, 'ru')}`);
    expect(await note()).toEqual([]);
    expect(await langOfText('Итоги первого дня')).toBe('ru');
  });
});

describe('an article in two languages, read in Kazakh', () => {
  test('marks each part with its own language', async () => {
    await open(`/kk/news/${await slugOf('article', made.mixed, 'kk')}`);
    for (const [words, lang] of [
      ['Құрылтай ашылды', 'kk'],
      ['Балқашқа үш жүз мұғалім жиналды.', 'kk'],
      ['Первое заседание прошло в школе у озера.', 'ru'],
      ['Что дальше', 'ru'],
      ['Ана тілі мен сапа', 'kk'],
      ['Әсел Өмірова', 'kk'],
      ['Мұғалім', 'kk'],
      ['Анна Ковалёва', 'ru'],
      ['Доцент', 'ru'],
      ['Евразийский университет', 'ru'],
      ['Қазақстан', 'kk'],
    ] as const) {
      expect([words, await langOfText(words)]).toEqual([words, lang]);
    }
    expect(await note()).toEqual(['Толық аударылмаған: мәтіннің бір бөлігі орысша көрсетілген.']);
  });

  test('is offered in the two languages that it is written in', async () => {
    await open(`/kk/news/${await slugOf('article', made.mixed, 'kk')}`);
    const kazakh = `${site.url}/kk/news/${await slugOf('article', made.mixed, 'kk')}`;
    const russian = `${site.url}/ru/news/${await slugOf('article', made.mixed, 'ru')}`;
    expect(await alternates()).toEqual({ kk: kazakh, ru: russian, 'x-default': kazakh });
    expect(await canonical()).toBe(kazakh);
  });

  test('sends a reader who comes by its Russian address, or a former one, to its Kazakh one for good', async () => {
    const kazakh = await slugOf('article', made.mixed, 'kk');
    const russian = await slugOf('article', made.mixed, 'ru');
    const redirect = async (slug: string) => {
      const answer = await fetch(`${site.url}/kk/news/${slug}`, { redirect: 'manual' });
      return [answer.status, answer.headers.get('location'), answer.headers.get('content-language')];
    };
    expect(await redirect(russian)).toEqual([301, `/kk/news/${kazakh}`, 'kk']);
    const articles = documentsOf(cms.strapi, 'article');
    await articles.update({ documentId: made.mixed, data: { slug: 'ashyldy' }, status: 'published' });
    expect(await redirect(kazakh)).toEqual([301, '/kk/news/ashyldy', 'kk']);
    expect(await redirect('ashyldy')).toEqual([200, null, 'kk']);
    expect((await redirect('joq'))[0]).toBe(404);
  });
});

test.each(['panel', 'expert', 'institution'] as const)(
  'a page of the type %s is marked part by part, too',
  async (type) => {
    const folder = { panel: 'panels', expert: 'experts', institution: 'institutions' }[type];
    const documentId = { panel: made.panel, expert: made.russian, institution: made.institution }[type];
    await open(`/kk/${folder}/${await slugOf(type, documentId, 'kk')}`);
    const texts = { panel: 'Разговор о школе', expert: 'Исследует двуязычие.', institution: 'Университет в столице.' };
    expect(await langOfText(texts[type])).toBe('ru');
    expect(await note()).toHaveLength(1);
    const russian = await slugOf(type, documentId, 'ru');
    const answer = await fetch(`${site.url}/kk/${folder}/${russian}`, { redirect: 'manual' });
    expect(answer.status).toBe(type === 'panel' ? 301 : 200);
  },
);

test('lists and the first page mark what they show, card by card', async () => {
  await open('/kk');
  expect(await langOfText('Балқаш құрылтайы')).toBe('kk');
  for (const words of ['Три дня у озера.', 'День открытия', 'Итоги первого дня', 'Евразийский университет']) {
    expect([words, await langOfText(words)]).toEqual([words, 'ru']);
  }
  expect(await note()).toEqual(['Толық аударылмаған: мәтіннің бір бөлігі орысша көрсетілген.']);
  expect(Object.keys(await alternates()).sort()).toEqual(['kk', 'ru', 'x-default']);
  await open('/kk/experts');
  expect(await langOfText('Доцент')).toBe('ru');
  expect(await langOfText('Мұғалім')).toBe('kk');
  await open('/kk/programme/2024-04-09');
  expect(await langOfText('День открытия')).toBe('ru');
  expect(await langOfText('Ана тілі мен сапа')).toBe('kk');
});

test('a page of two languages is readable on a phone, by night', async () => {
  const phone = await browser.newPage({ viewport: { width: 360, height: 740 }, colorScheme: 'dark' });
  await phone.goto(`${site.url}/kk/news/${await slugOf('article', made.onlyRussian, 'kk')}`);
  const overflow = await phone.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect([overflow, await seriousFaults(phone)]).toEqual([0, []]);
  await phone.close();
});
