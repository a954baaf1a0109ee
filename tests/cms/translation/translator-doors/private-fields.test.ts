import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { uids } from '../../../../cms/src/plugins/conference/server/src/uids';
import { giveRights } from '../../../helpers/admin-rights';
import { idOfAccount, signInAs } from '../../../helpers/administrator';
import type { Caller } from '../../../helpers/caller';
import { documentsOf } from '../../../helpers/documents';
import { type Booted, bootStrapi } from '../../../helpers/strapi';
import type { TypeName } from '../../../helpers/type-names';

/*
 * Private fields are for those who may read them: the e-mail address of an expert, and a number that the project has given panels.
 * Of two experts, each on a panel of their own, the one whose name comes first has the address that comes last.
 */

const SECRET = 'private.example';
const read = 'plugin::content-manager.explorer.read';

let cms: Booted;
let callers: Readonly<Record<'translator' | 'editor' | 'author' | 'narrow', Caller>>;
let made: Readonly<Record<'bolat' | 'zhanna' | 'panel' | 'testimonial', string>>;

beforeAll(async () => {
  cms = await bootStrapi({}, undefined, addFields);
  const { strapi, url } = cms;
  await makeRoles();
  callers = {
    translator: await signInAs(strapi, url, 'translator', ['conference-translator-kk']),
    editor: await signInAs(strapi, url, 'editor', ['strapi-editor']),
    author: await signInAs(strapi, url, 'author', ['author']),
    narrow: await signInAs(strapi, url, 'narrow', ['narrow']),
  };
  made = await makeProgramme(await idOfAccount(strapi, 'author'));
});
afterAll(() => cms.stop());

/** A private number, the same in every language, and private words. */
function addFields(strapi: Booted['strapi']): void {
  const remarks = { type: 'text', private: true, pluginOptions: { i18n: { localized: true } } };
  const ledger = { type: 'string', private: true };
  Object.assign(strapi.contentType(uids.panel).attributes, { remarks, ledger });
}

/** An author reads all names, and all of the experts whom they made themselves; somebody in a narrow role reads titles. */
async function makeRoles(): Promise<void> {
  const locales = ['kk', 'ru', 'en'];
  const right = (subject: string, ...fields: string[]) => ({ action: read, subject, properties: { fields, locales } });
  const make = (code: string) => cms.strapi.service('admin::role').create({ name: code, code, description: '' });
  await Promise.all([make('author'), make('narrow')]);
  await giveRights(cms.strapi, 'author', [
    right(uids.expert, 'name'),
    { ...right(uids.expert, 'name', 'email'), conditions: ['admin::is-creator'] },
    right(uids.panel, 'title', 'speakers'),
  ]);
  const library = { action: 'plugin::upload.read', subject: null, properties: {} };
  await giveRights(cms.strapi, 'narrow', [library, right(uids.panel, 'title'), right(uids.talk, 'title', 'panel')]);
}

async function makeProgramme(createdBy: number): Promise<typeof made> {
  const create = async (type: TypeName, data: object) =>
    (await documentsOf(cms.strapi, type).create({ data: { ...data } })).documentId;
  const file = { name: 'b.png', hash: 'b', ext: '.png', mime: 'image/png', size: 1, url: '/uploads/b.png' };
  const stored = { ...file, provider: 'local', folderPath: '/' };
  const { id: photo } = await cms.strapi.db.query('plugin::upload.file').create({ data: stored });
  const bolat = await create('expert', { name: 'Болат', email: `zeta@${SECRET}`, photo });
  const zhanna = await create('expert', { name: 'Жанна', email: `alpha@${SECRET}`, createdBy });
  const words = { title: 'Бірінші', remarks: 'Құпия ескерту' };
  const panel = await create('panel', { ...words, ledger: '4711', speakers: [bolat], moderators: [bolat] });
  await create('panel', { title: 'Екінші', speakers: [zhanna] });
  const institution = await create('institution', { name: 'Институт', director: bolat, experts: [bolat, zhanna] });
  await documentsOf(cms.strapi, 'expert').update({ documentId: zhanna, data: { institution } });
  const testimonial = await create('testimonial', { quote: 'Жақсы', expert: bolat });
  await create('talk', { title: 'Баяндама', panel, speakers: [zhanna] });
  return { bolat, zhanna, panel, testimonial };
}

const MANAGER = '/content-manager';
const list = (type: TypeName, rest = '') => `${MANAGER}/collection-types/${uids[type]}?locale=kk${rest}`;
const form = (type: TypeName, id: string, rest = '') =>
  `${MANAGER}/collection-types/${uids[type]}/${id}?locale=kk${rest}`;
const linkable = (type: TypeName, field: string, rest = '') =>
  `${MANAGER}/relations/${uids[type]}/${field}?locale=kk${rest}`;
const speakers = (rest = '') => linkable('panel', 'speakers', rest);
const panels = (rest = '') => linkable('talk', 'panel', rest);

describe('an address is shown to an editor, and not to a translator', () => {
  test.each<[string, () => string]>([
    ['in a list', () => list('expert')],
    ['in a form', () => form('expert', made.bolat)],
    ['in a list of what has a relation to one', () => list('testimonial')],
    [
      'in a form of what has a relation to one',
      () => form('testimonial', made.testimonial, '&filters[expert][id][$notNull]=1'),
    ],
    ['in a list, by fields of a relation', () => list('panel', '&populate[speakers][fields]=email')],
    ['in a list that is filtered by a relation', () => list('panel', '&filters[speakers][id][$notNull]=true')],
    ['in a form, by fields of a relation', () => form('panel', made.panel, '&populate[speakers][fields]=email')],
    ['in a form, by a relation of a relation', () => form('panel', made.panel, '&populate[speakers][populate]=*')],
    ['among what can be linked, by fields', () => speakers('&fields=email')],
    ['among what can be linked, by all fields', () => speakers('&fields=*')],
    ['in what can be linked', () => panels('&populate=speakers')],
    ['in what can be linked, by two relations', () => panels('&populate=moderators,%20speakers')],
    ['in what can be linked, by a list of relations', () => panels('&populate[0]=day&populate[1]=speakers')],
    ['in what can be linked, by all relations', () => panels('&populate=*')],
    ['in what can be linked, by fields', () => panels('&populate[speakers][fields]=email')],
    ['in what can be linked, by all fields', () => panels('&populate[speakers][fields]=*')],
    ['in what can be linked, deeper', () => speakers('&populate[institution][populate][experts]=true')],
    ['in what can be linked, deeper by dots', () => speakers('&populate=institution.director')],
    ['in what can be linked, deeper by all relations', () => speakers('&populate[institution][populate]=*')],
    ['in what can be linked, in other languages', () => speakers('&populate=localizations')],
  ])('%s', async (_, path) => {
    const shown = async (caller: Caller) => {
      const { status, text } = await caller.get(path());
      return [status, text.includes(SECRET)];
    };
    expect(await shown(callers.translator)).toEqual([200, false]);
    expect(await shown(callers.editor)).toEqual([200, true]);
  });
});

describe('nor is it shown to a translator', () => {
  const fill = () =>
    `/i18n/content-manager/get-fill-from-locale/${uids.expert}?documentId=${made.bolat}&sourceLocale=kk&targetLocale=ru&collectionType=collection-types`;
  test.each<[string, () => string]>([
    ['by the fields of a list', () => list('expert', '&fields=email')],
    ['among what is linked', () => `${MANAGER}/relations/${uids.panel}/${made.panel}/speakers?locale=kk&fields=email`],
    ['by a search', () => list('expert', `&_q=zeta@${SECRET}`)],
    ['by a search among what can be linked', () => speakers(`&_q=zeta@${SECRET}`)],
    ['from another language', fill],
    ['at the desk', () => `/conference/translations/expert/${made.bolat}/kk`],
    ['in the list of work', () => '/conference/translations?text=zeta'],
  ])('%s', async (_, path) => {
    const { status, text } = await callers.translator.get(path());
    expect([status, text.includes(SECRET)]).toEqual([200, false]);
  });

  test('in the answer to a save', async () => {
    const path = form('testimonial', made.testimonial, '&populate[expert]=true&filters[expert][id][$notNull]=1');
    const { status, text } = await callers.translator.send('PUT', path, { quote: 'Өте жақсы' });
    expect([status, text.includes(SECRET)]).toEqual([200, false]);
  });
});

/** A way to guess, with two guesses of which one is right; or with two directions of an order. */
type Guess = readonly [name: string, path: (guess: string) => string, one: string, other: string];

const filtered = (name: string, path: (guess: string) => string): Guess => [name, path, 'zeta', 'beta'];
const sorted = (name: string, path: (guess: string) => string): Guess => [name, path, 'asc', 'desc'];

const isTold = async (caller: Caller, [, path, one, other]: Guess): Promise<boolean> => {
  const [first, second] = [await caller.get(path(one)), await caller.get(path(other))];
  expect([first.status, second.status]).toEqual([200, 200]);
  return first.text !== second.text;
};

describe('an address can be guessed by an editor, and not by a translator', () => {
  test.each<Guess>([
    filtered('by a filter', (guess) => list('expert', `&filters[email][$startsWith]=${guess}`)),
    filtered('by a filter in a list', (guess) => list('expert', `&filters[$or][0][email][$contains]=${guess}`)),
    filtered('by a filter of a relation', (guess) => list('panel', `&filters[speakers][email][$startsWith]=${guess}`)),
    filtered('by a filter that is turned round', (guess) =>
      list('panel', `&filters[$not][speakers][email][$startsWith]=${guess}`),
    ),
    filtered('by a filter of a relation of a relation', (guess) =>
      list('panel', `&filters[speakers][institution][director][email][$startsWith]=${guess}`),
    ),
    sorted('by an order', (order) => list('expert', `&sort=email:${order}`)),
    sorted('by an order in brackets', (order) => list('expert', `&sort[email]=${order}`)),
    sorted('by an order in a list', (order) => list('expert', `&sort[0]=country&sort[1]=email:${order}`)),
    sorted('by an order of a relation', (order) => list('panel', `&sort=speakers.email:${order}`)),
    sorted('by an order of a relation, in brackets', (order) => list('panel', `&sort[speakers][email]=${order}`)),
    filtered('by a filter of what can be linked', (guess) => speakers(`&filters[email][$startsWith]=${guess}`)),
    filtered('by a filter of its relation', (guess) => panels(`&filters[speakers][email][$startsWith]=${guess}`)),
    filtered('by a filter in what can be linked', (guess) =>
      speakers(`&populate[institution][populate][experts][filters][email][$startsWith]=${guess}`),
    ),
    sorted('by an order of what can be linked', (order) => speakers(`&sort=email:${order}`)),
    sorted('by such an order with spaces', (order) => speakers(`&sort=country,%20email%20:${order}`)),
    sorted('by an order of its relation', (order) => panels(`&sort=speakers.email:${order}`)),
    sorted('by such an order, written otherwise', (order) => panels(`&sort=speakers[email]:${order}`)),
    sorted('by an order in what can be linked', (order) =>
      speakers(`&populate[institution][populate][experts][sort]=email:${order}`),
    ),
  ])('%s', async (...guess) => {
    expect(await isTold(callers.translator, guess)).toBe(false);
    expect(await isTold(callers.editor, guess)).toBe(true);
  });

  test('and a translator filters, sorts and populates by what they may read', async () => {
    const named = [
      filtered('filter', (guess) => list('panel', `&filters[speakers][name][$eq]=${guess === 'zeta' ? 'Болат' : ''}`)),
      sorted('order', (order) => list('expert', `&sort=name:${order}`)),
      sorted('order of a relation', (order) => list('panel', `&sort=speakers.name:${order}`)),
      sorted('order of what can be linked', (order) => speakers(`&sort=name:${order}`)),
    ];
    for (const guess of named) expect(await isTold(callers.translator, guess)).toBe(true);
    const { text } = await callers.translator.get(panels('&populate[speakers][fields]=name'));
    expect(text).toContain('Болат');
  });
});

describe('in the media library, what has a picture', () => {
  test.each(['populate=related', 'populate=*', `populate[related][on][${uids.expert}][fields]=email`])(
    'tells no address to who may not read it, by %s',
    async (query) => {
      const path = `/upload/files?${query}`;
      const [one, other] = [await callers.narrow.get(path), await callers.editor.get(path)];
      expect([one.status, one.text.includes('b.png'), one.text.includes(SECRET)]).toEqual([200, true, false]);
      expect([other.status, other.text.includes(SECRET)]).toEqual([200, true]);
    },
  );
});

describe('who may read the addresses of some experts', () => {
  test('is shown these, and no others', async () => {
    const [own, other] = [
      await callers.author.get(form('expert', made.zhanna)),
      await callers.author.get(form('expert', made.bolat)),
    ];
    expect([own.text.includes(SECRET), other.text.includes(SECRET)]).toEqual([true, false]);
  });

  test.each<Guess>([
    filtered('by a filter', (guess) => list('expert', `&filters[email][$startsWith]=${guess}`)),
    sorted('by an order', (order) => list('expert', `&sort=email:${order}`)),
    filtered('by a filter of a relation', (guess) => list('panel', `&filters[speakers][email][$startsWith]=${guess}`)),
  ])('guesses at no others %s', async (...guess) => {
    expect(await isTold(callers.author, guess)).toBe(false);
  });
});

describe('a search', () => {
  const found = async (caller: Caller, search: string) =>
    Array.from(Object((await caller.get(list('panel', `&_q=${search}`))).body).results, (row) => Object(row).title);

  test('looks into private fields for those who may read them', async () => {
    expect(await found(callers.editor, '4711')).toEqual(['Бірінші']);
    expect(await found(callers.translator, '4711')).toEqual([]);
    expect(await found(callers.narrow, 'ескерту')).toEqual([]);
  });

  test('nor are words guessed by what the plugin keeps of them', async () => {
    const path = (guess: string) => list('talk', `&filters[panel][searchText][$contains]=${guess}`);
    const guess: Guess = ['by folded words', path, 'биринши', 'жок'];
    expect(await isTold(callers.narrow, guess)).toBe(false);
    expect(await isTold(callers.editor, guess)).toBe(true);
  });

  test('looks into all else for everybody, beside the filters', async () => {
    expect(await found(callers.translator, 'ескерту')).toEqual(['Бірінші']);
    for (const who of ['translator', 'editor', 'narrow'] as const) {
      expect(await found(callers[who], 'інші')).toEqual(expect.arrayContaining(['Бірінші', 'Екінші']));
      expect(await found(callers[who], 'інші&filters[title][$startsWith]=Бір')).toEqual(['Бірінші']);
    }
  });
});

describe('private words', () => {
  const desk = () => `/conference/translations/panel/${made.panel}`;

  test('are written by a translator, in their language alone', async () => {
    const saved = await callers.translator.send('PUT', form('panel', made.panel), { remarks: 'Құпия жазба' });
    expect(saved.body.data).toMatchObject({ remarks: 'Құпия жазба' });
    const refused = await callers.translator.send('PUT', form('panel', made.panel).replace('kk', 'ru'), {
      remarks: 'Тайна',
    });
    expect(refused.status).toBe(403);
    const fields = { remarks: { value: 'Құпия ескерту' } };
    expect((await callers.translator.send('PUT', `${desk()}/kk`, { fields })).status).toBe(200);
    expect((await callers.translator.send('PUT', `${desk()}/ru`, { fields })).status).toBe(403);
  });

  test('are told nowhere to those who may not read them', async () => {
    const fields = { remarks: { value: 'Тайное замечание', from: { locale: 'kk', text: 'Құпия ескерту' } } };
    expect((await callers.editor.send('PUT', `${desk()}/ru`, { fields })).status).toBe(200);
    const inKazakh = [
      form('panel', made.panel),
      list('panel'),
      panels('&fields=*'),
      `${desk()}/kk`,
      `${desk()}/kk/aids`,
    ];
    const inRussian = inKazakh.map((path) => path.replace(/(locale=|\/)kk/, '$1ru'));
    for (const path of [...inKazakh, ...inRussian, desk(), `${desk()}?locale=ru`]) {
      const { status, text } = await callers.narrow.get(path);
      expect([path, status, /Құпия|Тайное/.test(text)]).toEqual([path, 200, false]);
    }
  });

  test('leave in no file, and come back in none', async () => {
    const file = await callers.translator.get('/conference/translations/export?source=kk&target=ru&format=csv');
    expect([file.status, file.text.includes('Бірінші'), file.text.includes('Құпия')]).toEqual([200, true, false]);
  });
});
