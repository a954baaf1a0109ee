import { type Conference, createConference } from '@kurultai/sdk/fetch';
import { describe, expect, inject, test } from 'vitest';

const kazakh = createConference({ endpoint: inject('endpoint'), locale: 'kk' });
const collections = [
  ...(['events', 'days', 'panels', 'talks', 'experts', 'institutions', 'articles'] as const),
  ...(['awards', 'topics', 'rooms'] as const),
];

async function numberOf(documents: AsyncIterable<unknown>): Promise<number> {
  let number = 0;
  for await (const _ of documents) number++;
  return number;
}

describe.each(collections)('%s', (name) => {
  test.each(['kk', 'ru', 'en'] as const)(
    'are as many as they are counted in %s, with any words or their own',
    async (locale) => {
      for (const fallback of [true, false]) {
        const collection = kazakh.in(locale, { fallback })[name];
        const count = await collection.count();
        expect(await numberOf(collection.all({ pageSize: 3, sort: ['documentId:asc'] }))).toBe(count);
        if (fallback) expect(count).toBeGreaterThan(0);
      }
    },
  );
});

test('a count takes the filters and the search of a list', async () => {
  const filters = { day: { date: { eq: '2024-04-10' } } };
  expect(await kazakh.panels.count({ filters })).toBe(5);
  const search = 'казакстан';
  expect(await kazakh.panels.count({ search })).toBe((await kazakh.panels.list({ search })).length);
  expect(await kazakh.panels.count({ search, filters: { title: { eq: 'Жоқ' } } })).toBe(0);
  expect(await kazakh.panels.count({ search: '' })).toBe(0);
});

test.each(['awards', 'topics', 'rooms'] as const)(
  '%s: each is found by its documentId, the same in every language',
  async (name) => {
    for (const { documentId } of await kazakh[name].list()) {
      for (const locale of ['kk', 'ru', 'en'] as const) {
        const document = await kazakh.in(locale)[name].get(documentId);
        expect(document).toMatchObject({ documentId, locale, event: { locale } });
      }
    }
    expect(await kazakh[name].get('joq')).toBeNull();
  },
);

test('a talk is found by its slug in any language, with its panel and its day', async () => {
  const [talk] = await kazakh.talks.list();
  const [inRussian] = await kazakh.in('ru').talks.list({ filters: { documentId: { eq: talk?.documentId ?? '' } } });
  expect(await kazakh.talks.get(talk?.slug ?? '')).toMatchObject({
    redirect: null,
    panel: { locale: 'kk', day: { event: { timeZone: 'Asia/Almaty' } } },
  });
  expect(await kazakh.talks.get(inRussian?.slug ?? '')).toMatchObject({ documentId: talk?.documentId, locale: 'kk' });
  expect(await kazakh.talks.get('joq')).toBeNull();
});

test('a topic holds its panels in order of time', async () => {
  const [topic] = await kazakh.topics.list({ filters: { panels: { documentId: { notNull: true } } } });
  const panels = (await kazakh.topics.get(topic?.documentId ?? ''))?.panels ?? [];
  expect(panels.length).toBeGreaterThan(0);
  expect(panels.map(({ startsAt }) => startsAt)).toEqual(panels.map(({ startsAt }) => startsAt).sort());
  for (const { topics } of panels) expect(topics.map(({ documentId }) => documentId)).toContain(topic?.documentId);
});

describe('a search', () => {
  const found = async (conference: Conference, text: string, options?: Parameters<Conference['search']>[1]) => {
    const result = await conference.search(text, options);
    return Object.fromEntries(Object.entries(result).map(([kind, documents]) => [kind, documents.length]));
  };
  const nothing = { events: 0, panels: 0, talks: 0, experts: 0, institutions: 0, articles: 0, topics: 0, awards: 0 };

  test('finds documents of every kind, however the words are typed', async () => {
    const { panels, articles } = await kazakh.search('казакстан');
    expect(JSON.stringify([panels, articles])).toContain('Қазақстан');
    for (const [kind, count] of Object.entries(await found(kazakh, 'казакстан'))) {
      const collection = collections.find((name) => name === kind);
      expect([kind, collection && (await kazakh[collection].count({ search: 'казакстан' }))]).toEqual([kind, count]);
    }
  });

  test('for no words finds nothing', async () => {
    expect(await found(kazakh, '')).toEqual(nothing);
    expect(await found(kazakh, ' – ')).toEqual(nothing);
    expect(await found(kazakh, 'жоқсөз')).toEqual(nothing);
  });

  test('gives no more of a kind than was asked for', async () => {
    const all = await found(kazakh, 'мектеп');
    expect(Math.max(...Object.values(all))).toBeGreaterThan(1);
    const one = await found(kazakh, 'мектеп', { limit: 1 });
    expect(one).toEqual(Object.fromEntries(Object.entries(all).map(([kind, count]) => [kind, Math.min(count, 1)])));
  });
});
