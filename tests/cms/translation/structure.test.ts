import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { documentsOf } from '../../helpers/documents';
import { type Booted, bootStrapi } from '../../helpers/strapi';
import { translationsOf } from '../../helpers/translations';
import type { TypeName } from '../../helpers/type-names';

let cms: Booted;

beforeAll(async () => {
  cms = await bootStrapi();
});
afterAll(() => cms.stop());

const make = async (type: TypeName, locale: string, data: object) =>
  (await documentsOf(cms.strapi, type).create({ locale, data: { ...data } })).documentId;

/** What a document is linked to by a field, in each language: documents in order, with the language of each. */
async function linksOf(type: TypeName, documentId: string, field: string, status: 'draft' | 'published' = 'draft') {
  return Promise.all(
    ['kk', 'ru', 'en'].map(async (locale) => {
      const row = await documentsOf(cms.strapi, type).findOne({ documentId, locale, status, populate: [field] });
      const linked = [row?.[field] ?? []].flat();
      return linked.map((one: unknown) =>
        typeof one === 'object' && one !== null && 'documentId' in one && 'locale' in one
          ? `${String(one.documentId)} ${String(one.locale) === locale}`
          : one,
      );
    }),
  );
}

const everywhere = (...documentIds: string[]) => ['kk', 'ru', 'en'].map(() => documentIds.map((id) => `${id} true`));

describe('structure set in one language', () => {
  test('is so in all: times, relations of every kind, pictures', async () => {
    const expert = await make('expert', 'ru', { name: 'Эксперт' });
    const topic = await make('topic', 'en', { title: 'Topic' });
    const room = await make('room', 'kk', { name: 'Зал' });
    const file = {
      name: 'a.png',
      hash: 'a',
      ext: '.png',
      mime: 'image/png',
      size: 1,
      provider: 'local',
      url: '/a.png',
    };
    const pictures = [1, 2].map((index) =>
      cms.strapi.db.query('plugin::upload.file').create({ data: { ...file, hash: `a${index}` } }),
    );
    const [first, second] = await Promise.all(pictures);
    const panel = await make('panel', 'kk', { title: 'Панель' });
    const structure = {
      ...{ startsAt: '2024-04-10T04:00:00.000Z', highlighted: true, spokenLanguages: ['kk', 'ru'] },
      ...{ moderators: [expert], topics: [topic], room, gallery: [second.id, first.id] },
    };
    await documentsOf(cms.strapi, 'panel').update({ documentId: panel, locale: 'en', data: structure });
    for (const locale of ['kk', 'ru', 'en']) {
      const row = await documentsOf(cms.strapi, 'panel').findOne({
        documentId: panel,
        locale,
        populate: ['moderators', 'topics', 'room', 'gallery'],
      });
      expect(row).toMatchObject({
        ...{ startsAt: structure.startsAt, highlighted: true, spokenLanguages: ['kk', 'ru'] },
        moderators: [{ documentId: expert, locale }],
        topics: [{ documentId: topic, locale }],
        room: { documentId: room, locale },
        gallery: [{ hash: 'a2' }, { hash: 'a1' }],
      });
    }
  });

  test('is emptied in all when it is emptied in one', async () => {
    const expert = await make('expert', 'kk', { name: 'Сарапшы' });
    const panel = await make('panel', 'kk', { title: 'Бос', speakers: [expert], startsAt: '2024-04-10T04:00:00.000Z' });
    await documentsOf(cms.strapi, 'panel').update({
      documentId: panel,
      locale: 'ru',
      data: { speakers: [], startsAt: null },
    });
    expect(await linksOf('panel', panel, 'speakers')).toEqual([[], [], []]);
    expect(await documentsOf(cms.strapi, 'panel').findOne({ documentId: panel, locale: 'kk' })).toMatchObject({
      startsAt: null,
    });
  });

  test('keeps its order on both sides, whichever side and language it was set from', async () => {
    const [a, b, c] = [
      await make('expert', 'kk', { name: 'А' }),
      await make('expert', 'ru', { name: 'Б' }),
      await make('expert', 'en', { name: 'C' }),
    ];
    const [one, two] = [
      await make('panel', 'kk', { title: 'Бірінші' }),
      await make('panel', 'ru', { title: 'Второй' }),
    ];
    const panels = documentsOf(cms.strapi, 'panel');
    await panels.update({ documentId: one, locale: 'kk', data: { speakers: [c, a, b] } });
    await panels.update({ documentId: two, locale: 'ru', data: { speakers: [b, c] } });
    await documentsOf(cms.strapi, 'expert').update({ documentId: b, locale: 'en', data: { speaksAt: [two, one] } });
    expect(await linksOf('panel', one, 'speakers')).toEqual(everywhere(c, a, b));
    expect(await linksOf('expert', b, 'speaksAt')).toEqual(everywhere(two, one));
    await panels.update({ documentId: one, locale: 'en', data: { speakers: { disconnect: [a] } } });
    expect(await linksOf('panel', one, 'speakers')).toEqual(everywhere(c, b));
    expect(await linksOf('expert', a, 'speaksAt')).toEqual([[], [], []]);
  });

  test('moves a panel to another day in all, and takes it out of the first', async () => {
    const dates = { startsOn: '2024-04-09', endsOn: '2024-04-11', timeZone: 'Asia/Almaty' };
    const event = await make('event', 'kk', { title: 'Құрылтай', ...dates });
    const [first, second] = [
      await make('day', 'kk', { date: '2024-04-09', event }),
      await make('day', 'ru', { date: '2024-04-10', event }),
    ];
    const panel = await make('panel', 'kk', { title: 'Көшетін', day: first });
    await documentsOf(cms.strapi, 'day').update({ documentId: second, locale: 'en', data: { panels: [panel] } });
    expect(await linksOf('panel', panel, 'day')).toEqual(everywhere(second));
    expect(await linksOf('day', first, 'panels')).toEqual([[], [], []]);
  });
});

describe('nothing of it is lost', () => {
  test('when a speaker is published again, or published for the first time after the panel', async () => {
    const expert = await make('expert', 'ru', { name: 'Позже' });
    const other = await make('expert', 'kk', { name: 'Бұрын' });
    await documentsOf(cms.strapi, 'expert').publish({ documentId: other });
    const panel = await make('panel', 'kk', { title: 'Ертерек', speakers: [expert, other] });
    await documentsOf(cms.strapi, 'panel').publish({ documentId: panel });
    expect(await linksOf('panel', panel, 'speakers', 'published')).toEqual(everywhere(other));
    await documentsOf(cms.strapi, 'expert').publish({ documentId: expert, locale: 'ru' });
    expect(await linksOf('panel', panel, 'speakers', 'published')).toEqual(everywhere(expert, other));
    await documentsOf(cms.strapi, 'expert').update({ documentId: expert, locale: 'kk', data: { name: 'Кейін' } });
    await documentsOf(cms.strapi, 'expert').publish({ documentId: expert, locale: 'kk' });
    expect(await linksOf('panel', panel, 'speakers', 'published')).toEqual(everywhere(expert, other));
    expect(await linksOf('panel', panel, 'speakers')).toEqual(everywhere(expert, other));
  });

  test('when a room, which knows nothing of its panels, loses a language or is published again', async () => {
    const room = await make('room', 'kk', { name: 'Зал' });
    await documentsOf(cms.strapi, 'room').update({ documentId: room, locale: 'ru', data: { name: 'Зала' } });
    await documentsOf(cms.strapi, 'room').publish({ documentId: room, locale: 'kk' });
    const panel = await make('panel', 'ru', { title: 'В зале', room });
    await documentsOf(cms.strapi, 'panel').publish({ documentId: panel, locale: 'ru' });
    await documentsOf(cms.strapi, 'room').publish({ documentId: room, locale: 'ru' });
    expect(await linksOf('panel', panel, 'room', 'published')).toEqual(everywhere(room));
    await documentsOf(cms.strapi, 'room').unpublish({ documentId: room, locale: 'ru' });
    expect(await linksOf('panel', panel, 'room', 'published')).toEqual(everywhere(room));
    expect(await linksOf('panel', panel, 'room')).toEqual(everywhere(room));
  });

  test('when two people save different languages of one panel at the same moment', async () => {
    const [one, two] = [await make('expert', 'kk', { name: 'Бірі' }), await make('expert', 'ru', { name: 'Второй' })];
    const panel = await make('panel', 'kk', { title: 'Бірге' });
    const save = (locale: string, data: object) =>
      documentsOf(cms.strapi, 'panel').update({ documentId: panel, locale, data: { ...data } });
    await Promise.all([
      save('kk', { subtitle: 'Қазақша', speakers: { connect: [one] } }),
      save('ru', { subtitle: 'По-русски', speakers: { connect: [two] } }),
      save('en', { highlighted: true }),
    ]);
    const rows = await Promise.all(
      ['kk', 'ru', 'en'].map((locale) => documentsOf(cms.strapi, 'panel').findOne({ documentId: panel, locale })),
    );
    expect(rows.map((row) => [row?.subtitle, row?.highlighted])).toEqual([
      ['Қазақша', true],
      ['По-русски', true],
      ['По-русски', true],
    ]);
    const [linked = []] = await linksOf('panel', panel, 'speakers');
    expect(linked.length).toBe(2);
    for (const links of await linksOf('panel', panel, 'speakers')) expect(links).toEqual(linked);
  });

  test('by a failure half-way: all languages change, or none', async () => {
    const panel = await make('panel', 'kk', {
      title: 'Бүтін',
      startsAt: '2024-04-10T04:00:00Z',
      endsAt: '2024-04-10T05:00:00Z',
    });
    const wrong = documentsOf(cms.strapi, 'panel').update({
      documentId: panel,
      locale: 'ru',
      data: { title: 'Половина', endsAt: '2024-04-10T03:00:00Z' },
    });
    await expect(wrong).rejects.toThrow('endsAt');
    for (const locale of ['kk', 'ru', 'en']) {
      expect(await documentsOf(cms.strapi, 'panel').findOne({ documentId: panel, locale })).toMatchObject({
        title: 'Бүтін',
        endsAt: '2024-04-10T05:00:00.000Z',
      });
    }
  });
});

test('after all of this every rule holds', async () => {
  expect(await translationsOf(cms.strapi).repair({ isDry: true })).toEqual([]);
});
