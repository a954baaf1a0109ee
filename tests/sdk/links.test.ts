import { createConference, type Locale } from '@kurultai/sdk';
import { calendar } from '@kurultai/sdk/calendar';
import { conferenceEvent, newsArticle, panelEvent, scriptContent } from '@kurultai/sdk/jsonld';
import { alternates, sitemap, sitemapEntries } from '@kurultai/sdk/seo';
import ICAL from 'ical.js';
import { expect, inject, test } from 'vitest';
import { parseXml } from '../helpers/xml';

const locales = ['kk', 'ru', 'en'] as const satisfies readonly Locale[];
const conference = createConference({ endpoint: inject('endpoint'), locale: 'kk' });
const host = 'balkhash.example.org';
const pageUrl = ({ __typename, locale, slug }: { __typename: string; locale: Locale; slug: string }) =>
  `https://${host}/${locale}/${__typename}/${slug}`;
const options = { pageUrl, mediaUrl: conference.mediaUrl };

async function programmeIn(locale: Locale) {
  const [event] = await conference.in(locale).events.list();
  const programme = await conference.in(locale).programme(event?.slug ?? '');
  if (!programme) throw new Error('The demo conference has no programme.');
  return programme;
}

test('the demo conference is the same calendar in every language, in other words', async () => {
  const programmes = await Promise.all(locales.map(programmeIn));
  const calendars = programmes.map((programme) => {
    const text = calendar(programme, { host, stamp: '2024-03-01T00:00:00Z', pageUrl });
    return new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
  });
  const [first = [], ...others] = calendars;
  const timed = programmes[0]?.days.flatMap(({ panels }) => panels).filter(({ startsAt }) => startsAt);
  expect(first).toHaveLength((timed?.length ?? 0) + 1);
  expect(first.length).toBeGreaterThan(10);
  for (const other of others) {
    expect(other.map(({ uid }) => uid).sort()).toEqual(first.map(({ uid }) => uid).sort());
    expect(other.map(({ summary }) => summary)).not.toEqual(first.map(({ summary }) => summary));
  }
});

test('the demo conference, a panel and news of it can be described to search engines', async () => {
  const programme = await programmeIn('kk');
  const described = conferenceEvent(programme, options);
  expect(JSON.parse(scriptContent(described))).toEqual(described);
  expect(described.subEvent).toHaveLength(
    programme.days.flatMap(({ panels }) => panels).filter(({ startsAt }) => startsAt).length,
  );
  const [card] = await conference.panels.list({ filters: { startsAt: { notNull: true } } });
  const panel = await conference.panels.get(card?.slug ?? '');
  expect(panel && panelEvent(panel, options).startDate).toMatch(/^2024-04-\d\dT\d\d:\d\d:00\+05:00$/);
  const [news] = await conference.articles.list();
  const article = await conference.articles.get(news?.slug ?? '');
  expect(article && newsArticle(article, options).headline).toBe(news?.title);
});

test('a sitemap of all languages has the pages that each page names as its languages', async () => {
  const lists = await Promise.all(locales.map((locale) => conference.in(locale).panels.list({ pageSize: 500 })));
  const entries = sitemapEntries(lists.flat(), pageUrl, { languages: locales });
  expect(parseXml(sitemap(entries)).children).toHaveLength(entries.length);
  const [card] = lists[0] ?? [];
  const panel = await conference.panels.get(card?.slug ?? '');
  const found = panel && alternates(panel, pageUrl, { languages: locales });
  expect(entries.find(({ url }) => url === found?.canonical)?.alternates).toEqual(found?.links);
});
