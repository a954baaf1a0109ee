import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { uids } from '../../../../cms/src/plugins/conference/server/src/uids';
import { signInAdministrator, signInAs } from '../../../helpers/administrator';
import type { Caller } from '../../../helpers/caller';
import { documentsOf } from '../../../helpers/documents';
import { type Booted, bootStrapi } from '../../../helpers/strapi';
import type { TypeName } from '../../../helpers/type-names';

/*
 * The e-mail address of an expert is for those who may read it. Two experts, each on a panel of their own; in the order of their
 * addresses they are the other way round than in the order of their names.
 */

let cms: Booted;
let callers: Readonly<Record<'translator' | 'editor' | 'admin', Caller>>;
let bolat: string;
let panel: string;

beforeAll(async () => {
  cms = await bootStrapi();
  const { strapi, url } = cms;
  callers = {
    translator: await signInAs(strapi, url, 'translator', ['conference-translator-kk']),
    editor: await signInAs(strapi, url, 'editor', ['strapi-editor']),
    admin: await signInAdministrator(strapi, url, 'en'),
  };
  const create = async (type: TypeName, data: object) =>
    (await documentsOf(strapi, type).create({ data: { ...data } })).documentId;
  bolat = await create('expert', { name: 'Болат', country: 'KZ', email: 'zeta@private.example' });
  const zhanna = await create('expert', { name: 'Жанна', country: 'KZ', email: 'alpha@private.example' });
  panel = await create('panel', { title: 'Бірінші', format: 'panel', speakers: [bolat], moderators: [bolat] });
  await create('panel', { title: 'Екінші', format: 'panel', speakers: [zhanna] });
  await create('institution', { name: 'Институт', director: bolat, experts: [bolat, zhanna] });
  await create('testimonial', { quote: 'Жақсы', expert: bolat });
  await create('talk', { title: 'Баяндама', panel, speakers: [zhanna] });
});
afterAll(() => cms.stop());

const list = (type: TypeName) => `/content-manager/collection-types/${uids[type]}?locale=kk`;
const form = (type: TypeName, documentId: string) =>
  `/content-manager/collection-types/${uids[type]}/${documentId}?locale=kk`;
const relations = (type: TypeName, field: string) => `/content-manager/relations/${uids[type]}/${field}?locale=kk`;

/** What brings addresses to those who may read them. */
const shown: Readonly<Record<string, () => string>> = {
  'a list with a relation to one, as it comes': () => list('testimonial'),
  'a list': () => list('expert'),
  'a list with fields': () => `${list('expert')}&fields=email`,
  'a populated list': () => `${list('panel')}&populate=speakers`,
  'fields of a populated list': () => `${list('panel')}&populate[speakers][fields]=email`,
  'a list filtered by the relation': () => `${list('panel')}&filters[speakers][id][$notNull]=true`,
  'a form': () => form('expert', bolat),
  'a form with a relation to one': () => `${form('panel', panel)}&populate[speakers][fields]=email`,
  'a form populated deeply': () => `${form('panel', panel)}&populate[speakers][populate][institution][populate]=*`,
  'what can be linked, with fields': () => `${relations('panel', 'speakers')}&fields=email`,
  'what can be linked, with fields in brackets': () =>
    `${relations('panel', 'speakers')}&fields[0]=name&fields[1]=email`,
  'what can be linked, populated': () => `${relations('talk', 'panel')}&populate=speakers`,
  'what can be linked, populated twice': () => `${relations('talk', 'panel')}&populate=moderators,speakers`,
  'what can be linked, populated with all': () => `${relations('talk', 'panel')}&populate=*`,
  'what can be linked, populated with fields': () => `${relations('talk', 'panel')}&populate[speakers][fields]=email`,
  'what can be linked, populated deeply': () =>
    `${relations('panel', 'speakers')}&populate[institution][populate][experts]=true`,
  'what can be linked, populated deeply in dots': () =>
    `${relations('panel', 'speakers')}&populate=institution.director`,
};

/** Pairs of questions that only the address can answer differently. */
const guesses: Readonly<Record<string, readonly [() => string, () => string]>> = Object.fromEntries(
  (
    [
      ['a filter', (how) => `${list('expert')}&filters[email][$startsWith]=${how ? 'zeta' : 'beta'}`],
      [
        'a filter in a condition',
        (how) => `${list('expert')}&filters[$or][0][email][$contains]=${how ? 'zeta' : 'beta'}`,
      ],
      [
        'a filter turned round',
        (how) => `${list('expert')}&filters[$not][email][$eq]=${how ? 'zeta@private.example' : 'x'}`,
      ],
      [
        'a filter of a relation',
        (how) => `${list('panel')}&filters[speakers][email][$startsWith]=${how ? 'zeta' : 'beta'}`,
      ],
      [
        'a filter of a relation of a relation',
        (how) =>
          `${list('panel')}&filters[speakers][institution][director][email][$eq]=${how ? 'zeta@private.example' : 'x'}`,
      ],
      [
        'a filter among relations, negated',
        (how) => `${list('panel')}&filters[$not][speakers][email][$startsWith]=${how ? 'zeta' : 'beta'}`,
      ],
      ['an order', (how) => `${list('expert')}&sort=email:${how ? 'asc' : 'desc'}`],
      ['an order with a space', (how) => `${list('expert')}&sort=email%20:${how ? 'asc' : 'desc'}`],
      ['an order in brackets', (how) => `${list('expert')}&sort[email]=${how ? 'asc' : 'desc'}`],
      ['an order in a list', (how) => `${list('expert')}&sort[0]=email:${how ? 'asc' : 'desc'}`],
      ['an order by a relation', (how) => `${list('panel')}&sort=speakers.email:${how ? 'asc' : 'desc'}`],
      [
        'an order by a relation, written otherwise',
        (how) => `${list('panel')}&sort=speakers[email]:${how ? 'asc' : 'desc'}`,
      ],
      [
        'an order by a relation, in brackets',
        (how) => `${list('panel')}&sort[speakers][email]=${how ? 'asc' : 'desc'}`,
      ],
      [
        'what can be linked, filtered',
        (how) => `${relations('panel', 'speakers')}&filters[email][$startsWith]=${how ? 'zeta' : 'beta'}`,
      ],
      [
        'what can be linked, in an order',
        (how) => `${relations('panel', 'speakers')}&sort=email:${how ? 'asc' : 'desc'}`,
      ],
      [
        'what can be linked, filtered by a relation',
        (how) => `${relations('talk', 'panel')}&filters[speakers][email][$startsWith]=${how ? 'zeta' : 'beta'}`,
      ],
      [
        'what can be linked, with a filtered relation',
        (how) =>
          `${relations('talk', 'panel')}&populate[speakers][filters][email][$startsWith]=${how ? 'zeta' : 'beta'}`,
      ],
      [
        'what can be linked, with an ordered relation',
        (how) =>
          `${relations('panel', 'speakers')}&populate[institution][populate][experts][sort]=email:${how ? 'asc' : 'desc'}`,
      ],
    ] as readonly (readonly [string, (how: boolean) => string])[]
  ).map(([name, path]) => [name, [() => path(true), () => path(false)]]),
);

describe.each(Object.entries(shown))('addresses in %s', (_, path) => {
  test('are not shown to a translator', async () => {
    const { status, text } = await callers.translator.get(path());
    expect([status, text.includes('private.example')]).toEqual([200, false]);
  });
  test('are shown to an editor', async () => {
    const { status, text } = await callers.editor.get(path());
    expect([status, text.includes('private.example')]).toEqual([200, true]);
  });
});

describe.each(Object.entries(guesses))('addresses guessed by %s', (_, [one, other]) => {
  test('are not told to a translator', async () => {
    const [first, second] = [await callers.translator.get(one()), await callers.translator.get(other())];
    expect([first.status, first.text]).toEqual([200, second.text]);
  });
  test('are told to an editor', async () => {
    const [first, second] = [await callers.editor.get(one()), await callers.editor.get(other())];
    expect([first.status, second.status]).toEqual([200, 200]);
    expect(first.text).not.toEqual(second.text);
  });
});
