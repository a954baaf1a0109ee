import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createApiToken } from '../helpers/api-token';
import { Caller } from '../helpers/caller';
import { countRows, documentsOf, refusal } from '../helpers/documents';
import { type Booted, bootStrapi } from '../helpers/strapi';
import { translationsOf } from '../helpers/translations';
import { restPath } from '../helpers/type-names';

const event = { title: 'Құрылтай', startsOn: '2024-04-09', endsOn: '2024-04-11', timeZone: 'Asia/Almaty' };

let cms: Booted;
let api: Caller;
let anyone: Caller;
let documentId: string;

beforeAll(async () => {
  cms = await bootStrapi();
  api = new Caller(cms.url, await createApiToken(cms.strapi));
  anyone = new Caller(cms.url);
  ({ documentId } = await documentsOf(cms.strapi, 'event').create({ data: event, status: 'published' }));
});
afterAll(() => cms.stop());

test('a new database has Kazakh, Russian and English, and Kazakh is the default', async () => {
  const locales: { code: string }[] = await cms.strapi.plugin('i18n').service('locales').find();
  expect(locales.map(({ code }) => code).sort()).toEqual(['en', 'kk', 'ru']);
  expect(await cms.strapi.plugin('i18n').service('locales').getDefaultLocale()).toBe('kk');
});

const unknown = (value: string, hint = '') => ({
  code: 'UNKNOWN_LOCALE',
  errors: [
    {
      path: ['locale'],
      message: `«${value}» is not a language of this project. Use one of: kk, ru, en.${hint}`,
      name: 'ValidationError',
    },
  ],
});
const kz = unknown('kz', ' Kazakh is kk (kz is the country).');

describe('a language that the project does not have', () => {
  test.each([
    ['a list', () => restPath('event'), 'locale=kz', kz],
    ['one document', () => `${restPath('event')}/${documentId}`, 'locale=kz', kz],
    ['a list in capitals', () => restPath('event'), 'locale=KK', unknown('KK')],
    ['a list with a region', () => restPath('day'), 'locale=kk-KZ', unknown('kk-KZ')],
    ['a list in two languages, one unknown', () => restPath('event'), 'locale[]=kk&locale[]=kz', kz],
    ['an object', () => restPath('event'), 'locale[a]=kk', unknown('{"a":"kk"}')],
    ['a long text', () => restPath('event'), `locale=${'k'.repeat(3000)}`, unknown(`${'k'.repeat(60)}…`)],
  ])('is refused by REST for %s', async (_, path, query, details) => {
    const { status, body } = await anyone.get(`${path()}?${query}`);
    expect({ status, details: body.error?.details }).toEqual({ status: 400, details });
  });

  test.each([
    ['kz', 'locale: "kz"', kz],
    ['an enum', 'locale: kz', kz],
    ['a number', 'locale: 7', unknown('7')],
    ['a list', 'locale: ["kk", "ru"]', unknown('["kk", "ru"]')],
    ['an object', 'locale: { a: "kk" }', unknown('{a: "kk"}')],
  ])('is refused by GraphQL as a literal: %s', async (_, argument, details) => {
    const { body } = await anyone.graphql(`{ conferenceEvents(${argument}) { title } }`);
    expect(body.errors?.map(({ extensions }) => [extensions?.code, extensions?.error?.details])).toEqual([
      ['BAD_USER_INPUT', details],
    ]);
  });

  test.each([
    ['kz', 'kz', kz],
    ['a number', 7, unknown('7')],
    ['a list', ['kk'], unknown('["kk"]')],
    ['an object', { a: 'kk' }, unknown('{"a":"kk"}')],
  ])('is refused by GraphQL as a variable: %s', async (_, locale, details) => {
    const query =
      'query ($locale: I18NLocaleCode) { conferenceEvents_connection(locale: $locale) { nodes { title } } }';
    const { body } = await anyone.graphql(query, { locale });
    expect(body.errors?.map(({ extensions }) => [extensions?.code, extensions?.error?.details])).toEqual([
      ['BAD_USER_INPUT', details],
    ]);
  });

  test('is refused for writing at every door, and nothing is stored', async () => {
    const before = await countRows(cms.strapi);
    const created = await api.send('POST', `${restPath('event')}?locale=kz`, { data: event });
    expect({ status: created.status, details: created.body.error?.details }).toEqual({ status: 400, details: kz });
    const updated = await api.send('PUT', `${restPath('event')}/${documentId}?locale=uz`, { data: event });
    expect({ status: updated.status, details: updated.body.error?.details }).toEqual({
      status: 400,
      details: unknown('uz'),
    });
    const mutation =
      'mutation ($data: ConferenceEventInput!) { createConferenceEvent(data: $data, locale: "kz") { title } }';
    const mutated = await api.graphql(mutation, { data: event });
    expect(mutated.body.errors?.map(({ extensions }) => extensions?.error?.details)).toEqual([kz]);
    const documents = documentsOf(cms.strapi, 'event');
    expect(await refusal(() => documents.create({ data: event, locale: 'kz' }))).toEqual(kz);
    expect(await refusal(() => documents.publish({ documentId, locale: 'kz' }))).toEqual(kz);
    expect(await countRows(cms.strapi)).toEqual(before);
  });
});

describe('a language that the project has', () => {
  test.each(['', 'locale=', 'locale=kk', 'locale=ru', 'locale=en'])('gives what is there with «%s»', async (query) => {
    const { status, body } = await anyone.get(`${restPath('event')}?fields=title&${query}`);
    expect({ status, data: body.data }).toMatchObject({ status: 200, data: [{ documentId, title: 'Құрылтай' }] });
  });

  test('gives every language with «locale=*»', async () => {
    const { body } = await anyone.get(`${restPath('event')}?fields=title,locale&locale=*&sort=locale`);
    expect(body.data).toMatchObject(['en', 'kk', 'ru'].map((locale) => ({ documentId, title: 'Құрылтай', locale })));
  });

  test('says whose words it shows where nothing is written yet', async () => {
    const query = '{ conferenceEvents(locale: "ru") { title locale language fallbackFields { field language } } }';
    const { body } = await anyone.graphql(query);
    const words = { title: 'Құрылтай', locale: 'ru', language: 'kk' };
    expect(body).toEqual({
      data: { conferenceEvents: [{ ...words, fallbackFields: [{ field: 'title', language: 'kk' }] }] },
    });
  });

  test('may be added while the CMS runs', async () => {
    await cms.strapi.plugin('i18n').service('locales').create({ code: 'ky', name: 'Кыргызча' });
    await translationsOf(cms.strapi).settled();
    const { status, body } = await anyone.get(`${restPath('event')}?locale=ky`);
    expect({ status, data: body.data }).toMatchObject({ status: 200, data: [{ title: 'Құрылтай', language: 'kk' }] });
    const refused = await anyone.get(`${restPath('event')}?locale=kz`);
    expect(refused.body.error?.message).toBe(
      'locale: «kz» is not a language of this project. Use one of: kk, ru, en, ky. Kazakh is kk (kz is the country).',
    );
  });
});
