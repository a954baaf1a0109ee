import { createConference } from '@kurultai/sdk';
import { expect, inject, test } from 'vitest';

const kazakh = createConference({ endpoint: inject('endpoint'), locale: 'kk' });

test('a list answers in the locale of the client, and in() changes it', async () => {
  const [kk] = await kazakh.events.list();
  const [en] = await kazakh.in('en').events.list();
  expect([kk?.locale, en?.locale]).toEqual(['kk', 'en']);
  expect(en?.documentId).toBe(kk?.documentId);
  expect(kazakh.locale).toBe('kk');
});

test.each(['events', 'panels', 'talks', 'experts', 'institutions', 'articles'] as const)(
  '%s: every listed slug gets its document, with its slug in each language',
  async (name) => {
    const items = await kazakh[name].list();
    expect(items.length).toBeGreaterThan(0);
    for (const { slug, documentId } of items) {
      const item = await kazakh[name].get(slug);
      expect(item?.documentId).toBe(documentId);
      expect(item?.localizations.map(({ locale }) => locale).sort()).toEqual(['en', 'ru']);
    }
  },
);

test('a slug that does not exist is null, not an error', async () => {
  expect(await kazakh.panels.get('joq-panel')).toBeNull();
  expect(await kazakh.events.get('')).toBeNull();
  expect(await kazakh.programme('joq')).toBeNull();
  expect(await kazakh.days.get('1999-01-01')).toBeNull();
});

test('a day is found by its date and holds its panels in running order', async () => {
  const day = await kazakh.days.get('2024-04-10');
  const order = day?.panels.map(({ startsAt, room }) => [startsAt, room?.position ?? Number.MAX_SAFE_INTEGER]);
  expect(order).toHaveLength(5);
  expect(order).toEqual(
    [...(order ?? [])].sort(([a, p], [b, q]) => String(a).localeCompare(String(b)) || Number(p) - Number(q)),
  );
});

test('lists take filters, an order and a page', async () => {
  const filters = { day: { date: { eq: '2024-04-10' } } };
  const all = await kazakh.panels.list({ filters, sort: ['startsAt:desc', 'slug:asc'] });
  expect(all.map(({ day }) => day?.date)).toEqual(Array(5).fill('2024-04-10'));
  const second = await kazakh.panels.list({ filters, sort: ['startsAt:desc', 'slug:asc'], page: 2, pageSize: 2 });
  expect(second.map(({ slug }) => slug)).toEqual(all.slice(2, 4).map(({ slug }) => slug));
});

test('a programme holds its days, panels, people and rooms in one answer', async () => {
  const [event] = await kazakh.events.list();
  const programme = await kazakh.programme(event?.slug ?? '');
  expect(programme?.days.map(({ date, panels }) => [date, panels.length])).toEqual([
    ['2024-04-09', 4],
    ['2024-04-10', 5],
    ['2024-04-11', 3],
  ]);
  const people = programme?.days
    .flatMap(({ panels }) => panels)
    .flatMap(({ moderators, speakers }) => [...moderators, ...speakers]);
  expect(people?.map(({ institution }) => institution?.locale)).toEqual(['kk', 'kk']);
});

test('pictures have a whole address that answers with a picture', async () => {
  const [article] = await kazakh.articles.list();
  const answer = await fetch(kazakh.mediaUrl(article?.cover?.url ?? ''));
  expect(answer.status).toBe(200);
  expect(answer.headers.get('content-type')).toBe('image/png');
});

test('all() goes through every document, and asks for a page only when it is needed', async () => {
  let pages = 0;
  const counted = createConference({ endpoint: inject('endpoint'), locale: 'kk', onRequest: () => pages++ });
  const sort = ['slug:asc'] as const;
  const slugs: string[] = [];
  for await (const { slug } of counted.panels.all({ sort, pageSize: 5 })) {
    slugs.push(slug);
    expect(pages).toBe(Math.ceil(slugs.length / 5));
  }
  expect(slugs).toEqual((await kazakh.panels.list({ sort })).map(({ slug }) => slug));
  expect(slugs.length).toBeGreaterThan(5);
});

test('all() ends with its signal', async () => {
  const own = new AbortController();
  const taken: string[] = [];
  const take = async () => {
    for await (const { slug } of kazakh.panels.all({ pageSize: 1, signal: own.signal })) {
      taken.push(slug);
      own.abort('жетті');
    }
  };
  await expect(take()).rejects.toMatchObject({ code: 'aborted', cause: 'жетті' });
  expect(taken).toHaveLength(1);
});

test.each([0, -1, 5, 5_000])(
  'all documents are gone through, and no more asked for, with a pageSize of %j',
  async (pageSize) => {
    const slugs: string[] = [];
    for await (const { slug } of kazakh.panels.all({ sort: ['slug:asc'], pageSize })) {
      slugs.push(slug);
      expect(slugs.length).toBeLessThanOrEqual(100);
    }
    expect(new Set(slugs).size).toBe(await kazakh.panels.count());
  },
);
