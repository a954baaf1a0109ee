import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type {
  DeskProject,
  DeskTotal,
  Neighbours,
  WorkItem,
} from '../../../cms/src/plugins/conference/server/src/translation/desk/contract';
import { uids } from '../../../cms/src/plugins/conference/server/src/uids';
import { giveRights, takeRights } from '../../helpers/admin-rights';
import { signInAs } from '../../helpers/administrator';
import { createApiToken } from '../../helpers/api-token';
import { Caller } from '../../helpers/caller';
import { documentsOf } from '../../helpers/documents';
import { fewestStatements } from '../../helpers/statements';
import { type Booted, bootStrapi } from '../../helpers/strapi';
import type { TypeName } from '../../helpers/type-names';

const READ = 'plugin::content-manager.explorer.read';

let cms: Booted;
let program: Caller;
let translator: Caller;
/** Document ids, by the words that they were made with. */
const made = new Map<string, string>();

async function make(type: TypeName, title: string, structure: object = {}): Promise<string> {
  const field = type === 'room' || type === 'expert' || type === 'institution' ? 'name' : 'title';
  const { documentId } = await documentsOf(cms.strapi, type).create({ data: { [field]: title, ...structure } });
  made.set(title, documentId);
  return documentId;
}

beforeAll(async () => {
  cms = await bootStrapi();
  const dates = { startsOn: '2999-04-09', endsOn: '2999-04-11', timeZone: 'Asia/Almaty' };
  const event = await make('event', 'Құрылтай', dates);
  const day = await make('day', 'Екінші күн', { date: '2999-04-10', event });
  const speaker = await make('expert', 'Әлия Ғани');
  await make('institution', 'Қарағанды мектебі');
  await make('room', 'Үлкен зал', { event });
  const noon = await make('panel', 'Түстегі талқы', { day, startsAt: '2999-04-10T07:00:00.000Z', speakers: [speaker] });
  await make('panel', 'Таңғы талқы', { day, startsAt: '2999-04-10T04:00:00.000Z' });
  await make('panel', 'Уақыты жоқ талқы', { day });
  await make('talk', 'Түстегі баяндама', { panel: noon });
  await make('article', 'Ертеңгі жаңалық', { publishedOn: '2999-04-11' });
  const former = await make('event', 'Бұрынғы құрылтай', {
    ...{ startsOn: '2019-04-09', endsOn: '2019-04-09', timeZone: 'Asia/Almaty' },
  });
  await make('award', 'Бұрынғы марапат', { event: former });
  program = new Caller(cms.url, await createApiToken(cms.strapi));
  translator = await signInAs(cms.strapi, cms.url, 'translator', ['conference-translator-ru'], 'ru');
});
afterAll(() => cms.stop());

const idOf = (title: string): string => made.get(title) ?? '';

async function ask<Data>(caller: Caller, path: string): Promise<Data> {
  const { status, text } = await caller.get(path);
  if (status !== 200) throw new Error(`${path}: ${text}`);
  const { data }: { data: Data } = JSON.parse(text);
  return data;
}

const list = (query: string, caller = translator) =>
  ask<readonly WorkItem[]>(caller, `/conference/translations?${query}`);
const titles = async (query: string) => (await list(query)).map(({ title }) => title);

describe('the list', () => {
  test('has what is on stage next first, then what is over, then what has no time', async () => {
    expect(await titles('locale=ru&sort=programme')).toEqual([
      'Құрылтай',
      'Үлкен зал',
      'Екінші күн',
      'Уақыты жоқ талқы',
      'Таңғы талқы',
      'Әлия Ғани',
      'Түстегі баяндама',
      'Түстегі талқы',
      'Ертеңгі жаңалық',
      'Бұрынғы құрылтай',
      'Бұрынғы марапат',
      'Қарағанды мектебі',
    ]);
  });

  test('tells of each where it belongs, when it is on stage, what is missing, and who touched it', async () => {
    const [noon] = await list(`locale=ru&type=talk`);
    expect(noon).toEqual({
      type: uids.talk,
      documentId: idOf('Түстегі баяндама'),
      locale: 'ru',
      title: 'Түстегі баяндама',
      titleLanguage: 'kk',
      event: { documentId: idOf('Құрылтай'), title: 'Құрылтай' },
      at: '2999-04-10T07:00:00.000Z',
      timeZone: 'Asia/Almaty',
      state: 'missing',
      missing: ['title'],
      outdated: [],
      machine: [],
      touched: { at: expect.stringMatching(/^\d{4}-.*Z$/), by: null },
    });
    const [untimed, timed] = await list('locale=ru&type=panel');
    expect([untimed?.at, timed?.at]).toEqual(['2999-04-10', '2999-04-10T04:00:00.000Z']);
    const [institution] = await list('locale=ru&type=institution');
    expect(institution).toMatchObject({ event: null, at: null, timeZone: null });
  });

  test('can have what was touched last first', async () => {
    await documentsOf(cms.strapi, 'room').update({
      documentId: idOf('Үлкен зал'),
      locale: 'kk',
      data: { description: 'Кең' },
    });
    expect((await titles('locale=ru&sort=touched'))[0]).toBe('Үлкен зал');
  });

  test('has whole pages, each document once, in an order that does not change', async () => {
    const pages = await Promise.all([1, 2, 3, 4, 5].map((page) => list(`pageSize=8&page=${page}`)));
    expect(pages.map(({ length }) => length)).toEqual([8, 8, 8, 8, 4]);
    const keys = pages.flat().map(({ documentId, locale }) => `${documentId} ${locale}`);
    expect(new Set(keys).size).toBe(36);
    const whole = await list('pageSize=100');
    expect(whole.map(({ documentId, locale }) => `${documentId} ${locale}`)).toEqual(keys);
  });

  test('is of what is unfinished, of one event, or of none', async () => {
    expect(await list('locale=kk&state=unfinished')).toEqual([]);
    expect(await titles(`locale=ru&event=${idOf('Бұрынғы құрылтай')}`)).toEqual([
      'Бұрынғы құрылтай',
      'Бұрынғы марапат',
    ]);
    expect(await titles('locale=ru&event=')).toEqual(['Әлия Ғани', 'Ертеңгі жаңалық', 'Қарағанды мектебі']);
  });

  test('finds words by their beginnings, on a Russian keyboard too, and nothing without a letter', async () => {
    expect(await titles('locale=ru&text=тан талк')).toEqual(['Таңғы талқы']);
    expect(await titles('locale=ru&text=алқы')).toEqual([]);
    expect(await titles('locale=ru&text=—')).toEqual([]);
    expect(await titles('locale=kk&text=  ')).toHaveLength(12);
    const found = await ask<readonly DeskTotal[]>(translator, '/conference/translations/totals?locale=ru&text=құрылт');
    const one = { type: uids.event, locale: 'ru', state: 'missing', count: 1 };
    expect(found).toHaveLength(2);
    expect(found).toContainEqual({ ...one, event: idOf('Құрылтай') });
    expect(found).toContainEqual({ ...one, event: idOf('Бұрынғы құрылтай') });
  });

  test('takes as many statements for one line as for all', async () => {
    const count = (query: string) => fewestStatements(cms.strapi, () => list(query));
    const one = await count('pageSize=1');
    expect(await count('pageSize=100')).toBe(one);
    expect(one).toBeLessThan(16);
  });

  test.each([
    ['sort=name', 'sort: "name" is none. Use one of: programme, touched.'],
    ['locale=kz', 'locale: "kz" is not a language of this project. Use one of: kk, ru, en.'],
    ['page=0', 'page: "0" is not a whole number of 1 or more.'],
    ['text=a&text=b', 'text: give it once, such as ?text=….'],
  ])('?%s is refused with what would be right', async (query, message) => {
    const { status, body } = await translator.get(`/conference/translations?${query}`);
    expect([status, body.error?.message]).toEqual([400, message]);
  });
});

describe('neighbours', () => {
  const neighbours = (type: TypeName, title: string, query = '') =>
    ask<Neighbours>(translator, `/conference/translations/${type}/${idOf(title)}/ru/neighbours?${query}`);

  test('are the unfinished ones before and after in the list, past what is finished', async () => {
    expect(await neighbours('panel', 'Таңғы талқы')).toEqual({
      previous: { type: uids.panel, documentId: idOf('Уақыты жоқ талқы') },
      next: { type: uids.expert, documentId: idOf('Әлия Ғани') },
      left: 12,
    });
    expect(await neighbours('event', 'Құрылтай')).toMatchObject({ previous: null });
    expect(await neighbours('institution', 'Қарағанды мектебі')).toMatchObject({ next: null });
  });

  test('are known of a document that is finished by now, or is not in the filter', async () => {
    const documentId = idOf('Уақыты жоқ талқы');
    await documentsOf(cms.strapi, 'panel').update({ documentId, locale: 'ru', data: { title: 'Уточняется' } });
    expect(await neighbours('panel', 'Уақыты жоқ талқы')).toEqual({
      previous: { type: uids.day, documentId: idOf('Екінші күн') },
      next: { type: uids.panel, documentId: idOf('Таңғы талқы') },
      left: 11,
    });
    expect(await neighbours('panel', 'Уақыты жоқ талқы', 'type=talk')).toEqual({
      previous: null,
      next: { type: uids.talk, documentId: idOf('Түстегі баяндама') },
      left: 1,
    });
    expect(await neighbours('panel', 'Таңғы талқы', 'text=түстегі')).toMatchObject({
      next: { documentId: idOf('Түстегі баяндама') },
      left: 2,
    });
  });

  test('of a document that is not there are not found', async () => {
    const { status } = await translator.get('/conference/translations/panel/joq/ru/neighbours');
    expect(status).toBe(404);
  });
});

describe('who may read little', () => {
  test('sees that much: in lists, on whole pages, in totals and in the project', async () => {
    const code = 'reader';
    await cms.strapi.service('admin::role').create({ name: code, code, description: '' });
    const read = (type: TypeName, fields: readonly string[], locales: readonly string[]) => ({
      ...{ action: READ, subject: uids[type], properties: { fields, locales } },
    });
    await giveRights(cms.strapi, code, [
      read('panel', ['title', 'subtitle'], ['kk']),
      read('talk', ['abstract'], ['kk', 'ru']),
    ]);
    const reader = await signInAs(cms.strapi, cms.url, code, [code]);

    const { body } = await reader.get('/conference/translations?pageSize=2');
    expect(body.meta).toEqual({ pagination: { page: 1, pageSize: 2, pageCount: 3, total: 5 } });
    const all = await list('', reader);
    expect(all.map(({ type, locale, title }) => [type, locale, title])).toEqual([
      [uids.panel, 'kk', 'Уақыты жоқ талқы'],
      [uids.panel, 'kk', 'Таңғы талқы'],
      [uids.talk, 'kk', ''],
      [uids.talk, 'ru', ''],
      [uids.panel, 'kk', 'Түстегі талқы'],
    ]);
    expect(all[0]?.event).toEqual({ documentId: idOf('Құрылтай'), title: '' });
    const totals = await ask<readonly DeskTotal[]>(reader, '/conference/translations/totals');
    expect(totals.map(({ type, locale, count }) => [type, locale, count])).toEqual([
      [uids.panel, 'kk', 3],
      [uids.talk, 'kk', 1],
      [uids.talk, 'ru', 1],
    ]);
    const project = await ask<DeskProject>(reader, '/conference/translations/project');
    expect(project).toMatchObject({ types: [{ name: 'panel' }, { name: 'talk' }], events: [] });
    expect(project.locales.map(({ canWrite }) => canWrite)).toEqual([false, false, false]);
    // What they may not read is not found by searching, either.
    expect(await list('text=баяндама', reader)).toEqual([]);
    expect((await reader.get(`/conference/translations/panel/${idOf('Таңғы талқы')}/ru`)).status).toBe(404);
    expect((await reader.get(`/conference/translations/day/${idOf('Екінші күн')}/kk`)).status).toBe(404);
  });

  test('such as what they made themselves, sees that', async () => {
    const code = 'author';
    await cms.strapi.service('admin::role').create({ name: code, code, description: '' });
    await giveRights(cms.strapi, code, [
      {
        ...{ action: READ, subject: uids.room, conditions: ['admin::is-creator'] },
        properties: { fields: ['name'], locales: ['kk', 'ru', 'en'] },
      },
    ]);
    const author = await signInAs(cms.strapi, cms.url, code, [code]);
    const id = (await cms.strapi.db.query('admin::user').findOne({ where: { email: 'author@example.org' } }))?.id;
    const { documentId } = await documentsOf(cms.strapi, 'room').create({ data: { name: 'Өз залым', createdBy: id } });
    expect((await list('locale=kk', author)).map((item) => item.documentId)).toEqual([documentId]);
    expect(await ask<readonly DeskTotal[]>(author, '/conference/translations/totals?locale=kk')).toMatchObject([
      { count: 1 },
    ]);
    await documentsOf(cms.strapi, 'room').delete({ documentId });
  });

  test('nothing at all, is shown nothing', async () => {
    const code = 'nobody';
    await cms.strapi.service('admin::role').create({ name: code, code, description: '' });
    const nobody = await signInAs(cms.strapi, cms.url, code, [code]);
    expect(await list('', nobody)).toEqual([]);
    expect(await list('sort=touched', nobody)).toEqual([]);
    expect(await ask<readonly DeskTotal[]>(nobody, '/conference/translations/totals')).toEqual([]);
    expect(await ask<DeskProject>(nobody, '/conference/translations/project')).toMatchObject({ types: [], events: [] });
    await takeRights(cms.strapi, code, READ);
  });
});

describe('the project', () => {
  test('tells a translator the languages, which is theirs, the types, and events by name, newest first', async () => {
    const project = await ask<DeskProject>(translator, '/conference/translations/project?locale=ru');
    expect(project).toMatchObject({
      locales: [
        { code: 'kk', name: 'Қазақша', chain: ['ru', 'en'], canWrite: false },
        { code: 'ru', name: 'Русский', chain: ['kk', 'en'], canWrite: true },
        { code: 'en', name: 'English', chain: ['ru', 'kk'], canWrite: false },
      ],
      events: [
        { documentId: idOf('Құрылтай'), title: 'Құрылтай' },
        { documentId: idOf('Бұрынғы құрылтай'), title: 'Бұрынғы құрылтай' },
      ],
    });
    expect(project.types).toContainEqual({ uid: uids.panel, name: 'panel', label: 'Panel' });
    expect(project.types).toHaveLength(11);
  });

  test('is told to a program with a token, and to no visitor', async () => {
    const project = await ask<DeskProject>(program, '/api/conference/translations/project');
    expect(project.locales.every(({ canWrite }) => canWrite)).toBe(true);
    expect((await new Caller(cms.url).get('/api/conference/translations/project')).status).toBe(403);
    expect((await new Caller(cms.url).get('/conference/translations/project')).status).toBe(401);
  });
});
