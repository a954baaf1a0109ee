import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { uids } from '../../../cms/src/plugins/conference/server/src/uids';
import { signInAdministrator } from '../../helpers/administrator';
import { createApiToken } from '../../helpers/api-token';
import { Caller } from '../../helpers/caller';
import { documentsOf } from '../../helpers/documents';
import { type Booted, bootStrapi } from '../../helpers/strapi';
import { translationsOf } from '../../helpers/translations';

let cms: Booted;
let api: Caller;
let event: string;
let panel: string;

const panels = () => documentsOf(cms.strapi, 'panel');

beforeAll(async () => {
  cms = await bootStrapi();
  api = new Caller(cms.url, await createApiToken(cms.strapi));
  const dates = { startsOn: '2024-04-09', endsOn: '2024-04-11', timeZone: 'Asia/Almaty' };
  event = (await documentsOf(cms.strapi, 'event').create({ data: { title: 'Құрылтай', ...dates } })).documentId;
  const day = await documentsOf(cms.strapi, 'day').create({ data: { title: 'Күн', date: '2024-04-10', event } });
  panel = (await panels().create({ data: { title: 'Панель', subtitle: 'Кіші', day: day.documentId } })).documentId;
});
afterAll(() => cms.stop());

const stateOf = async (locale: string) =>
  (await translationsOf(cms.strapi).findOne(uids.panel, panel)).find((one) => one.locale === locale);

const blocks = (...children: object[]) => [{ type: 'paragraph', children }];
const word = (text: string, marks: object = {}) => ({ type: 'text', text, ...marks });

describe('a language of a document', () => {
  test('is missing, then partial, then complete, as its fields are written', async () => {
    expect(await stateOf('ru')).toMatchObject({ state: 'missing', missing: ['title', 'subtitle'], outdated: [] });
    await panels().update({ documentId: panel, locale: 'ru', data: { title: 'Дискуссия' } });
    expect(await stateOf('ru')).toMatchObject({ state: 'partial', missing: ['subtitle'] });
    await panels().update({ documentId: panel, locale: 'ru', data: { subtitle: 'Малая' } });
    expect(await stateOf('ru')).toMatchObject({ state: 'complete', missing: [], outdated: [] });
    expect(await stateOf('kk')).toMatchObject({ state: 'complete' });
  });

  test('is outdated when its source changes, with the source as it was, until it is saved', async () => {
    await panels().update({ documentId: panel, locale: 'kk', data: { title: 'Жаңа панель' } });
    expect(await stateOf('ru')).toMatchObject({ state: 'outdated', outdated: ['title'] });
    expect(await translationsOf(cms.strapi).outdatedFields(uids.panel, panel, 'ru')).toMatchObject([
      { field: 'title', source: { locale: 'kk', text: 'Панель' } },
    ]);
    // A form that sends everything back has not looked at the title.
    await panels().update({ documentId: panel, locale: 'ru', data: { title: 'Дискуссия', highlighted: true } });
    expect(await stateOf('ru')).toMatchObject({ state: 'outdated' });
    await panels().update({ documentId: panel, locale: 'ru', data: { title: 'Новая дискуссия' } });
    expect(await stateOf('ru')).toMatchObject({ state: 'complete' });
    // The original does not become outdated in its turn.
    expect(await stateOf('kk')).toMatchObject({ state: 'complete' });
  });

  test('is outdated no more when somebody says that it is still right', async () => {
    await panels().update({ documentId: panel, locale: 'kk', data: { title: 'Ең жаңа панель' } });
    expect(await stateOf('ru')).toMatchObject({ state: 'outdated' });
    await translationsOf(cms.strapi).dismiss(uids.panel, panel, 'ru', ['title']);
    expect(await stateOf('ru')).toMatchObject({ state: 'complete' });
    expect(await panels().findOne({ documentId: panel, locale: 'ru' })).toMatchObject({ title: 'Новая дискуссия' });
  });

  test('keeps the same words as its own when somebody confirms them', async () => {
    expect(await panels().findOne({ documentId: panel, locale: 'en' })).toMatchObject({ language: 'ru' });
    await translationsOf(cms.strapi).confirm(uids.panel, panel, 'en', ['title', 'subtitle']);
    expect(await stateOf('en')).toMatchObject({ state: 'complete' });
    await panels().update({ documentId: panel, locale: 'ru', data: { subtitle: 'Совсем малая' } });
    expect(await panels().findOne({ documentId: panel, locale: 'en' })).toMatchObject({
      title: 'Новая дискуссия',
      subtitle: 'Малая',
      language: 'en',
      fallbackFields: [],
    });
    expect(await stateOf('en')).toMatchObject({ state: 'outdated', outdated: ['subtitle'] });
  });

  test('is not outdated by a word made bold, and is by a word changed', async () => {
    const source = blocks(word('Мектеп туралы'));
    await panels().update({ documentId: panel, locale: 'kk', data: { abstract: source } });
    await panels().update({ documentId: panel, locale: 'ru', data: { abstract: blocks(word('О школе')) } });
    const bold = blocks(word('Мектеп', { bold: true }), word(' туралы'));
    await panels().update({ documentId: panel, locale: 'kk', data: { abstract: bold } });
    expect((await stateOf('ru'))?.outdated).toEqual([]);
    await panels().update({ documentId: panel, locale: 'kk', data: { abstract: blocks(word('Мектептер туралы')) } });
    expect((await stateOf('ru'))?.outdated).toEqual(['abstract']);
  });

  test('is partial while paragraphs of its source are left empty', async () => {
    const { documentId } = await panels().create({ data: { title: 'Панель', day: null } });
    const stateInRussian = async () =>
      (await translationsOf(cms.strapi).findOne(uids.panel, documentId)).find(({ locale }) => locale === 'ru');
    const two = (one: string, other: string) => [...blocks(word(one)), ...blocks(word(other))];
    await panels().update({ documentId, locale: 'kk', data: { abstract: two('Мектеп', 'Қоғам') } });
    await panels().update({ documentId, locale: 'ru', data: { title: 'Панель!', abstract: two('Школа', '') } });
    expect(await stateInRussian()).toMatchObject({ state: 'partial', missing: ['abstract'] });
    await panels().update({ documentId, locale: 'ru', data: { abstract: two('Школа', 'Общество') } });
    expect(await stateInRussian()).toMatchObject({ state: 'complete', missing: [] });
    await panels().delete({ documentId, locale: '*' });
  });
});

describe('over HTTP', () => {
  test('totals count each type, event, language and state, and can be narrowed', async () => {
    const { body } = await api.get(`/api/conference/translations/totals?event=${event}&type=panel`);
    expect(body.data).toEqual(
      expect.arrayContaining([
        { type: uids.panel, event, locale: 'kk', state: 'complete', count: 1 },
        { type: uids.panel, event, locale: 'ru', state: 'outdated', count: 1 },
        { type: uids.panel, event, locale: 'en', state: 'partial', count: 1 },
      ]),
    );
    const none = await api.get('/api/conference/translations/totals?event=joq');
    expect(none.body.data).toEqual([]);
  });

  test('a document tells its languages, and what its outdated fields were made from', async () => {
    const { body } = await api.get(`/api/conference/translations/panel/${panel}?locale=ru`);
    expect(body.data).toMatchObject([{ locale: 'en' }, { locale: 'kk' }, { locale: 'ru', outdated: ['abstract'] }]);
    expect(body.meta).toMatchObject({ outdated: [{ field: 'abstract', source: { text: 'Мектеп туралы' } }] });
  });

  test('a list has pages and filters', async () => {
    const { body } = await api.get('/api/conference/translations?type=panel&state=outdated&pageSize=1');
    expect(body).toMatchObject({
      data: [{ type: uids.panel, documentId: panel, locale: 'ru', state: 'outdated' }],
      meta: { pagination: { page: 1, pageSize: 1, pageCount: 1, total: 1 } },
    });
  });

  test.each([
    ['?type=pannel', 'type: "pannel" is none that is translated. Use one of: event, day, room'],
    ['?state=done', 'state: "done" is none. Use one of: missing, partial, outdated, complete, unfinished.'],
    ['?pageSize=501', 'pageSize: "501" is not a whole number of 1 or more, 500 at most.'],
    ['?locale=ru&locale=en', 'locale: give it once'],
  ])('%s is refused with what would be right', async (query, message) => {
    const { status, body } = await api.get(`/api/conference/translations${query}`);
    expect({ status, isTold: body.error?.message.startsWith(message) }).toEqual({ status: 400, isTold: true });
  });

  test('a decision names fields that are words, in a language of the project, of a document that exists', async () => {
    const decide = (path: string, fields: unknown) =>
      api.send('POST', `/api/conference/translations/${path}/dismiss`, { fields });
    const answers = await Promise.all([
      decide(`panel/${panel}/ru`, ['startsAt']),
      decide(`panel/${panel}/kz`, ['title']),
      decide('panel/joq/ru', ['title']),
      decide(`panel/${panel}/ru`, 'title'),
      decide(`panel/${panel}/ru`, ['abstract']),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([400, 400, 404, 400, 200]);
    expect((await stateOf('ru'))?.outdated).toEqual([]);
  });

  test('visitors are told nothing, and administrators what they may see', async () => {
    const anyone = new Caller(cms.url);
    expect((await anyone.get('/api/conference/translations')).status).toBe(403);
    expect((await anyone.get('/conference/translations')).status).toBe(401);
    const administrator = await signInAdministrator(cms.strapi, cms.url, 'kk');
    expect((await administrator.get('/conference/translations?type=panel')).body.data).toHaveLength(3);
  });
});

test('a day that moves to another event takes its panels and their talks along', async () => {
  const dates = { startsOn: '2025-04-09', endsOn: '2025-04-11', timeZone: 'Asia/Almaty' };
  const [from, to] = await Promise.all(
    ['Бірінші', 'Екінші'].map((title) => documentsOf(cms.strapi, 'event').create({ data: { title, ...dates } })),
  );
  const data = { title: 'Күн', date: '2025-04-10' };
  const day = await documentsOf(cms.strapi, 'day').create({ data: { ...data, event: from?.documentId } });
  const moved = await panels().create({ data: { title: 'Панель', day: day.documentId } });
  const talk = await documentsOf(cms.strapi, 'talk').create({ data: { title: 'Баяндама', panel: moved.documentId } });
  const events = async () => {
    const translations = translationsOf(cms.strapi);
    const [ofPanel, ofTalk] = await Promise.all([
      translations.findOne(uids.panel, moved.documentId),
      translations.findOne(uids.talk, talk.documentId),
    ]);
    return new Set([...ofPanel, ...ofTalk].map((one) => one.event));
  };
  expect(await events()).toEqual(new Set([from?.documentId]));
  await documentsOf(cms.strapi, 'day').update({ documentId: day.documentId, data: { event: to?.documentId } });
  expect(await events()).toEqual(new Set([to?.documentId]));
});
