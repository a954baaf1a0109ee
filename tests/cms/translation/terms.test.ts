import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { deskUids, recordUids, uids } from '../../../cms/src/plugins/conference/server/src/uids';
import { signInAdministrator } from '../../helpers/administrator';
import { createApiToken } from '../../helpers/api-token';
import { Caller } from '../../helpers/caller';
import { documentsOf } from '../../helpers/documents';
import { type Booted, bootStrapi } from '../../helpers/strapi';
import { readTmx } from '../../helpers/tmx';
import { translationsOf } from '../../helpers/translations';

let cms: Booted;
let api: Caller;
let admin: Caller;

const GLOSSARY = `/content-manager/collection-types/${deskUids.term}`;
const panels = () => documentsOf(cms.strapi, 'panel');
const paragraph = (text: string) => ({ type: 'paragraph', children: [{ type: 'text', text }] });

beforeAll(async () => {
  cms = await bootStrapi();
  api = new Caller(cms.url, await createApiToken(cms.strapi));
  admin = await signInAdministrator(cms.strapi, cms.url, 'ru');
});
afterAll(() => cms.stop());

/** A panel written in Russian and, where it is given, in Kazakh. */
async function panelOf(ru: object, kk?: object): Promise<string> {
  const { documentId } = await panels().create({ locale: 'ru', data: { ...ru } });
  if (kk) await panels().update({ documentId, locale: 'kk', data: { ...kk } });
  return documentId;
}

const aidsOf = async (documentId: string, query: string, caller = api) =>
  (await caller.get(`/api/conference/translations/panel/${documentId}/kk/aids?source=ru&${query}`)).body.data;

describe('the glossary', () => {
  const school = { sourceLocale: 'ru', targetLocale: 'kk', term: 'школа', translation: 'мектеп', forbidden: 'училище' };

  test('is written in the Content Manager, and refuses what is wrong in the editor’s language', async () => {
    expect((await admin.send('POST', GLOSSARY, school)).status).toBe(201);
    const twice = await admin.send('POST', GLOSSARY, { ...school, term: ' ШКОЛА', translation: 'Мектеп' });
    expect(twice.body.error?.details?.errors).toMatchObject([
      { path: ['term'], message: expect.stringContaining('уже есть «школа» → «мектеп»') },
    ]);
    const wrong = await admin.send('POST', GLOSSARY, { ...school, targetLocale: 'kz', forbidden: 'мектеп' });
    expect(wrong.body.error?.details?.errors?.map(({ path }) => path[0])).toEqual(['targetLocale', 'forbidden']);
    expect(await cms.strapi.db.query(deskUids.term).count()).toBe(1);
    // Another translation of the same term is another line.
    expect((await admin.send('POST', GLOSSARY, { ...school, translation: 'оқу орны' })).status).toBe(201);
    const [line] = await cms.strapi.db.query(deskUids.term).findMany({ where: { translation: 'оқу орны' } });
    const same = await admin.send('PUT', `${GLOSSARY}/${line.documentId}`, { translation: 'мектеп' });
    expect(same.status).toBe(400);
    expect((await admin.send('DELETE', `${GLOSSARY}/${line.documentId}`)).status).toBe(200);
  });

  test('is told with its places in a text', async () => {
    const query = new URLSearchParams({ source: 'ru', target: 'kk', text: 'О школах' });
    const { body } = await api.get(`/api/conference/translations/terms?${query}`);
    expect(body.data).toEqual([
      {
        term: 'школа',
        translation: 'мектеп',
        forbidden: ['училище'],
        note: '',
        isCaseSensitive: false,
        ranges: [[2, 8]],
      },
    ]);
    const none = await api.get('/api/conference/translations/terms?source=kk&target=ru');
    expect(none.body.data).toEqual([]);
    const half = await api.get('/api/conference/translations/terms?source=ru');
    expect(half.body.error?.message).toContain('?source=ru&target=kk');
  });

  test('is in no public API', async () => {
    for (const path of [
      '/api/conference/terms',
      '/api/terms',
      '/api/conference/translations/terms?source=ru&target=kk',
    ]) {
      expect([403, 404]).toContain((await new Caller(cms.url).get(path)).status);
    }
    const schema = cms.strapi.plugin('graphql').service('content-api').buildSchema();
    const names: string[] = Object.keys(schema.getTypeMap());
    expect(names).toContain('ConferencePanel');
    expect(names.filter((name) => /Conference(Term|Segment)/.test(name))).toEqual([]);
  });
});

describe('the translation memory', () => {
  let before: string;
  let now: string;

  beforeAll(async () => {
    before = await panelOf(
      { title: 'Будущее школы', abstract: [paragraph('Как меняются школы Казахстана сегодня.'), paragraph('Итоги')] },
      {
        title: 'Мектептің болашағы',
        abstract: [paragraph('Қазақстан мектептері бүгін қалай өзгеруде.'), paragraph('Қорытынды')],
      },
    );
    now = await panelOf({
      title: 'Будущее школы',
      abstract: [paragraph('Вступление'), paragraph('Как меняются школы Казахстана завтра.')],
    });
  });

  test('suggests what the same text and what like it was translated to, and says from where', async () => {
    const from = { type: uids.panel, documentId: before, title: 'Мектептің болашағы' };
    expect(await aidsOf(now, 'field=title')).toEqual({
      source: 'ru',
      terms: [{ term: 'школа', translation: 'мектеп', forbidden: ['училище'], note: '', isCaseSensitive: false }],
      segments: [
        {
          text: 'Будущее школы',
          suggestions: [{ source: 'Будущее школы', target: 'Мектептің болашағы', score: 100, from }],
        },
      ],
    });
    expect(await aidsOf(now, 'field=abstract')).toMatchObject({
      segments: [
        { text: 'Вступление', suggestions: [] },
        {
          text: 'Как меняются школы Казахстана завтра.',
          suggestions: [
            {
              source: 'Как меняются школы Казахстана сегодня.',
              target: 'Қазақстан мектептері бүгін қалай өзгеруде.',
              score: 81,
              from,
            },
          ],
        },
      ],
    });
  });

  test('has nothing from the document itself, from what is outdated, or from what a machine made', async () => {
    expect(await aidsOf(before, 'field=title')).toMatchObject({ segments: [{ suggestions: [] }] });
    await panels().update({ documentId: before, locale: 'ru', data: { title: 'Прошлое школы' } });
    await panels().update({ documentId: now, locale: 'ru', data: { title: 'Прошлое школы' } });
    expect(await aidsOf(now, 'field=title')).toMatchObject({ segments: [{ suggestions: [] }] });
    const words = { title: { value: 'Мектептің өткені', isMachine: true } };
    await translationsOf(cms.strapi).write({ uid: uids.panel, documentId: before, locale: 'kk', words });
    expect(await aidsOf(now, 'field=title')).toMatchObject({ segments: [{ suggestions: [] }] });
    await translationsOf(cms.strapi).confirm(uids.panel, before, 'kk', ['title']);
    expect(await aidsOf(now, 'field=title')).toMatchObject({
      segments: [{ suggestions: [{ target: 'Мектептің өткені', score: 100 }] }],
    });
  });

  test('is exported as TMX, whatever is written, through both doors', async () => {
    const title = 'Тегтер <b>, & және "тырнақша"';
    const { documentId } = await panels().create({ locale: 'ru', data: { title: 'Теги <b>\u0001 и «кавычки»' } });
    await panels().update({ documentId, locale: 'kk', data: { title } });
    const query = '?source=ru&target=kk';
    const { status, headers, text } = await api.get(`/api/conference/translations/memory.tmx${query}`);
    expect([status, headers.get('content-type')]).toEqual([200, 'application/x-tmx+xml; charset=utf-8']);
    const { problems, units, header } = readTmx(text);
    expect(problems).toEqual([]);
    expect(header).toMatchObject({ srclang: 'ru', segtype: 'paragraph', datatype: 'plaintext', adminlang: 'en' });
    expect(units).toContainEqual({
      id: `panel/${documentId}/title/0`,
      texts: { ru: 'Теги <b> и «кавычки»', kk: title },
    });
    expect(units).toContainEqual({
      id: `panel/${before}/abstract/1`,
      texts: { ru: 'Итоги', kk: 'Қорытынды' },
    });
    const other = await admin.get(`/conference/translations/memory.tmx${query}`);
    expect(readTmx(other.text).units).toEqual(units);
    const visitor = await new Caller(cms.url).get(`/api/conference/translations/memory.tmx${query}`);
    expect(visitor.status).toBe(403);
    const none = await api.get('/api/conference/translations/memory.tmx?source=ru&target=kz');
    expect(none.body.error?.message).toContain('kk, ru, en');
  });

  test('forgets a document that is deleted', async () => {
    const other = await panelOf({ title: 'Только здесь' }, { title: 'Тек осында' });
    const asking = await panelOf({ title: 'Только здесь' });
    expect(await aidsOf(asking, 'field=title')).toMatchObject({ segments: [{ suggestions: [{ score: 100 }] }] });
    await panels().delete({ documentId: other, locale: '*' });
    expect(await aidsOf(asking, 'field=title')).toMatchObject({ segments: [{ suggestions: [] }] });
  });

  test('of a database from before there was one is made by the sweep at the start', async () => {
    const segments = () => cms.strapi.db.query(recordUids.segment).findMany({ orderBy: { id: 'asc' } });
    const known = (await segments()).map(({ id, ...rest }: { id: number }) => rest);
    await cms.strapi.db.query(recordUids.segment).deleteMany({});
    await cms.strapi.db.connection('conference_translations').update({ segments: null });
    await translationsOf(cms.strapi).repair();
    const made = (await segments()).map(({ id, ...rest }: { id: number }) => rest);
    expect(made).toHaveLength(known.length);
    expect(made).toEqual(expect.arrayContaining(known));
  });

  test('costs nothing where no words change, and two statements where they do', async () => {
    const writing = async (data: object) => {
      const seen: string[] = [];
      const listen = ({ sql }: { sql: string }) => seen.push(sql);
      cms.strapi.db.connection.on('query', listen);
      await panels().update({ documentId: before, locale: 'ru', data: { ...data } });
      cms.strapi.db.connection.removeListener('query', listen);
      return seen.filter((sql) => sql.includes('conference_segments')).length;
    };
    expect(await writing({ highlighted: true })).toBe(0);
    expect(await writing({ subtitle: 'Новое' })).toBe(2);
  });
});
