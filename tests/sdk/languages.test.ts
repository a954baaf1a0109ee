import { type Conference, createConference } from '@kurultai/sdk';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { documentsOf } from '../helpers/documents';
import { createMixedConference } from '../helpers/mixed-languages';
import { plainText } from '../helpers/plain-text';
import { type Booted, bootStrapi } from '../helpers/strapi';

let cms: Booted;
let kazakh: Conference;
/** The same without words of other languages. */
let strict: Conference;
let made: Awaited<ReturnType<typeof createMixedConference>>;

beforeAll(async () => {
  cms = await bootStrapi();
  made = await createMixedConference(cms.strapi);
  kazakh = createConference({ endpoint: `${cms.url}/graphql`, locale: 'kk' });
  strict = kazakh.in('kk', { fallback: false });
});
afterAll(() => cms.stop());

const slugOf = async (documentId: string, locale: string, type: 'article' | 'panel' | 'event' | 'expert' = 'article') =>
  String((await documentsOf(cms.strapi, type).findOne({ documentId, locale, status: 'published' }))?.slug);

describe('words of another language', () => {
  test('are shown where nobody wrote any, and say whose they are', async () => {
    const article = await kazakh.articles.get(await slugOf(made.mixed, 'kk'));
    expect(article).toMatchObject({
      title: 'Құрылтай ашылды',
      language: 'kk',
      fallbackFields: [{ field: 'body', language: 'ru' }],
      experts: [
        { name: 'Әсел Өмірова', language: 'kk', fallbackFields: [] },
        {
          ...{ name: 'Анна Ковалёва', locale: 'kk', language: 'ru' },
          fallbackFields: ['name', 'position', 'bio'].map((field) => ({ field, language: 'ru' })),
          institution: { name: 'Евразийский университет', language: 'ru' },
        },
      ],
    });
    expect(plainText(article?.body ?? null)).toContain('Первое заседание');
    expect(article?.localizations.map(({ locale, language }) => [locale, language])).toEqual(
      expect.arrayContaining([
        ['ru', 'ru'],
        ['en', 'ru'],
      ]),
    );
  });

  test('are left out on request: fields are null, documents are gone, and titles stay, marked', async () => {
    const article = await strict.articles.get(await slugOf(made.mixed, 'kk'));
    expect(article).toMatchObject({
      ...{ title: 'Құрылтай ашылды', body: null, lead: 'Балқашқа үш жүз мұғалім жиналды.' },
      experts: [{ name: 'Әсел Өмірова' }],
      institutions: [],
      panels: [{ title: 'Ана тілі мен сапа', subtitle: null, speakers: [{ name: 'Әсел Өмірова' }], day: null }],
      localizations: [{ locale: 'ru' }],
    });
    const subject = documentsOf(cms.strapi, 'topic');
    const { documentId } = await subject.create({ locale: 'ru', data: { title: 'Тема' } });
    await subject.update({ documentId, data: { description: 'Сипаттама' } });
    await subject.publish({ documentId, locale: '*' });
    await documentsOf(cms.strapi, 'panel').update({
      documentId: made.panel,
      data: { topics: [documentId] },
      status: 'published',
    });
    const panel = await strict.panels.get(await slugOf(made.panel, 'kk', 'panel'));
    expect(panel?.topics).toMatchObject([
      { title: 'Тема', description: 'Сипаттама', fallbackFields: [{ field: 'title', language: 'ru' }] },
    ]);
  });

  test('are left out of lists on the server, so that pages are full', async () => {
    expect((await kazakh.articles.list()).map(({ language }) => language).sort()).toEqual(['kk', 'ru']);
    const [card, ...others] = await strict.articles.list({ pageSize: 1 });
    expect([card?.title, others]).toEqual(['Құрылтай ашылды', []]);
    expect(card).not.toHaveProperty('body');
    expect(await strict.articles.list({ pageSize: 1, page: 2 })).toEqual([]);
    const reports = { filters: { kind: { eq: 'report' } } };
    expect(await strict.articles.list(reports)).toEqual([]);
    expect(await kazakh.articles.list(reports)).toHaveLength(1);
    expect(await kazakh.in('en', { fallback: false }).events.list()).toEqual([]);
  });

  test('are not counted where they are left out', async () => {
    expect([await kazakh.articles.count(), await strict.articles.count()]).toEqual([2, 1]);
    expect([await strict.articles.count({ fallback: true }), await kazakh.articles.count({ fallback: false })]).toEqual(
      [2, 1],
    );
    const reports = { filters: { kind: { eq: 'report' } } };
    expect([await kazakh.articles.count(reports), await strict.articles.count(reports)]).toEqual([1, 0]);
    const search = { search: 'құрылтай' };
    expect([await kazakh.articles.count(search), await strict.articles.count(search)]).toEqual([1, 1]);
    expect(await strict.in('en').events.count()).toBe(0);
  });

  test('are left out of what a search finds, and of what stands in it', async () => {
    expect((await kazakh.search('ана тили')).panels).toMatchObject([
      { title: 'Ана тілі мен сапа', subtitle: 'Разговор о школе' },
    ]);
    expect((await strict.search('ана тили')).panels).toMatchObject([{ subtitle: null, day: null }]);
    expect((await kazakh.search('ковал')).experts).toMatchObject([{ name: 'Анна Ковалёва' }]);
    expect((await strict.search('ковал')).experts).toEqual([]);
    expect((await strict.search('ковал', { fallback: true })).experts).toHaveLength(1);
  });

  test('are left out of one call, or shown in one', async () => {
    const slug = await slugOf(made.onlyRussian, 'kk');
    expect(await kazakh.articles.get(slug)).toMatchObject({ language: 'ru', redirect: null });
    expect(await kazakh.articles.get(slug, { fallback: false })).toBeNull();
    expect(await strict.articles.get(slug)).toBeNull();
    expect(await strict.articles.get(slug, { fallback: true })).toMatchObject({ language: 'ru' });
    expect(await strict.articles.list({ fallback: true })).toHaveLength(2);
    expect(await kazakh.articles.list({ fallback: false })).toHaveLength(1);
    expect(await strict.days.get('2024-04-09')).toBeNull();
    expect(await strict.days.get('2024-04-09', { fallback: true })).toMatchObject({ title: 'День открытия' });
  });

  test('stay left out in another language, until somebody wants them', async () => {
    expect(await strict.in('ru').articles.list()).toHaveLength(2);
    expect(await strict.in('en').articles.list()).toEqual([]);
    expect(await strict.in('en', { fallback: true }).articles.list()).toHaveLength(2);
  });

  test('are left out of a programme: what is written in Russian alone is not in it', async () => {
    const slug = await slugOf(made.event, 'kk', 'event');
    expect(await kazakh.programme(slug)).toMatchObject({ days: [{ title: 'День открытия', panels: [{}] }] });
    const programme = await strict.programme(slug);
    expect(programme).toMatchObject({ title: 'Балқаш құрылтайы', summary: null, days: [] });
    expect((await strict.events.get(slug))?.venue).toBeNull();
  });
});

describe('a slug', () => {
  test('that is the document’s own needs no redirect', async () => {
    expect(await kazakh.articles.get(await slugOf(made.mixed, 'kk'))).toMatchObject({ redirect: null });
  });

  test('of another language, or of former times, says where the document is today', async () => {
    const today = await slugOf(made.mixed, 'kk');
    const inRussian = await slugOf(made.mixed, 'ru');
    expect(inRussian).not.toBe(today);
    expect(await kazakh.articles.get(inRussian)).toMatchObject({ slug: today, redirect: today });
    const [panel, renamed] = [await slugOf(made.panel, 'kk', 'panel'), 'ana-tili'];
    await documentsOf(cms.strapi, 'panel').update({
      documentId: made.panel,
      data: { slug: renamed },
      status: 'published',
    });
    expect(await kazakh.panels.get(panel)).toMatchObject({ slug: renamed, redirect: renamed });
    expect(await kazakh.panels.get(renamed)).toMatchObject({ slug: renamed, redirect: null });
    const event = await slugOf(made.event, 'ru', 'event');
    const programme = await kazakh.programme(event);
    expect(programme?.redirect).toBe(await slugOf(made.event, 'kk', 'event'));
  });
});

test('a search finds words as they are typed on any keyboard, within its language', async () => {
  const found = async (conference: Conference, search: string) =>
    (await conference.experts.list({ search })).map(({ name }) => name);
  expect(await found(kazakh, 'омирова')).toEqual(['Әсел Өмірова']);
  expect(await found(kazakh, 'ковал доцент')).toEqual(['Анна Ковалёва']);
  expect(await found(strict, 'ковал')).toEqual([]);
  expect(await found(kazakh, '')).toEqual([]);
});
