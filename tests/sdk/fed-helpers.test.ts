import { calendar } from '@kurultai/sdk/calendar';
import { createConference } from '@kurultai/sdk/fetch';
import { objectPosition } from '@kurultai/sdk/image';
import { conferenceEvent, type JsonLdOptions, newsArticle, panelEvent } from '@kurultai/sdk/jsonld';
import { sitemapEntries } from '@kurultai/sdk/seo';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { documentsOf } from '../helpers/documents';
import { createMixedConference } from '../helpers/mixed-languages';
import { type Booted, bootStrapi } from '../helpers/strapi';

const options: JsonLdOptions = {
  pageUrl: ({ locale, slug }) => `https://balkhash.example.org/${locale}/${slug}`,
  mediaUrl: (url) => new URL(url, 'https://cms.example.org').href,
};

let cms: Booted;
let made: Awaited<ReturnType<typeof createMixedConference>>;

const open = () => createConference({ endpoint: `${cms.url}/graphql`, locale: 'kk' });

beforeAll(async () => {
  cms = await bootStrapi();
  made = await createMixedConference(cms.strapi);
  await documentsOf(cms.strapi, 'panel').update({
    documentId: made.panel,
    data: { guid: '6f1c2f0e-2d5a-4b61-9d2f-0c3f8a0f6a11', streamUrl: 'https://live.example.org/1' },
    status: 'published',
  });
});
afterAll(() => cms.stop());

test('a calendar knows which panels are newer, and by what they were imported', async () => {
  const conference = open();
  const [event] = await conference.events.list();
  const [panel] = await conference.panels.list();
  const programme = await conference.programme(event?.slug ?? '');
  const text = calendar(programme?.days[0]?.panels ?? [], {
    host: 'balkhash.example.org',
    stamp: '2020-01-01T00:00:00Z',
    uid: 'guid',
  });
  expect(text).toContain('UID:6f1c2f0e-2d5a-4b61-9d2f-0c3f8a0f6a11');
  expect(text).toContain('https://live.example.org/1');
  const minutes = Math.round(Date.parse(panel?.updatedAt ?? '') / 60_000);
  expect(text).toContain(`SEQUENCE:${minutes}\r\n`);
  expect(text).not.toContain('DTSTAMP:2020');
});

test('structured data has the place of an event, the stream of a panel, and when news was last changed', async () => {
  const conference = open();
  const [summary] = await conference.events.list();
  const programme = await conference.programme(summary?.slug ?? '');
  const [panel] = await conference.panels.list();
  const onePanel = await conference.panels.get(panel?.slug ?? '');
  const [article] = await conference.articles.list();
  if (!programme || !onePanel || !article) throw new Error('The conference is missing.');
  expect(conferenceEvent(programme, options)).toMatchObject({
    location: [{ name: 'Евразийский университет' }],
    subEvent: [{ eventAttendanceMode: 'https://schema.org/OnlineEventAttendanceMode' }],
  });
  expect(JSON.stringify(panelEvent(onePanel, options))).toContain('https://live.example.org/1');
  expect(newsArticle(article, options).dateModified).toBe(article.updatedAt);
  expect(article.updatedAt).toMatch(/^\d{4}-\d\d-\d\dT/);
});

test('a sitemap says when each page was last changed', async () => {
  const conference = open();
  const lists = await Promise.all([
    conference.events.list(),
    conference.panels.list(),
    conference.experts.list(),
    conference.institutions.list(),
    conference.articles.list(),
  ]);
  const documents = lists.flat();
  expect(documents.length).toBeGreaterThan(5);
  const changes = sitemapEntries(documents, ({ locale, slug }) => `https://balkhash.example.org/${locale}/${slug}`);
  expect(changes.length).toBeGreaterThan(0);
  for (const { lastModified } of changes) expect(lastModified).toMatch(/^\d{4}-\d\d-\d\dT/);
});

test('a picture keeps in view what an editor marked', async () => {
  const file = await cms.strapi.db.query('plugin::upload.file').create({
    data: {
      ...{ name: 'kol.jpg', hash: 'kol', ext: '.jpg', mime: 'image/jpeg', size: 10, url: '/uploads/kol.jpg' },
      ...{ provider: 'local', width: 1600, height: 900, focalPoint: { x: 50, y: 20 }, folderPath: '/' },
    },
  });
  await documentsOf(cms.strapi, 'article').update({
    documentId: made.mixed,
    data: { cover: file.id },
    status: 'published',
  });
  const articles = await open().articles.list();
  const covers = articles.flatMap(({ cover }) => (cover ? [objectPosition(cover)] : []));
  expect(covers).toEqual(['50% 20%']);
});
