import { describe, expect, test } from 'vitest';
import { beyond, reachOf } from '../../../cms/src/plugins/conference/server/src/translation/roles/bounds';
import { planRoles } from '../../../cms/src/plugins/conference/server/src/translation/roles/role-plan';
import { settleGrant } from '../../../cms/src/plugins/conference/server/src/translation/roles/settle-grant';

const languages = [
  { code: 'kk', name: 'Қазақша' },
  { code: 'ru', name: 'Русский' },
];
const expert = {
  uid: 'a::expert',
  fields: ['name', 'notes', 'slug', 'country', 'email'],
  words: ['name', 'notes', 'slug'],
  privateFields: ['notes', 'email'],
};
const glossary = { uid: 'a::term', fields: ['term', 'translation'] };

describe('the plan', () => {
  const plan = planRoles([expert], languages, 'a::desk', glossary);
  const grantsOf = (code: string) => plan.find((role) => role.code === code)?.grants;

  test('has a translator for each language, and the Editor whom Strapi makes', () => {
    expect(plan.map(({ code, made }) => [code, made?.name])).toEqual([
      ['strapi-editor', undefined],
      ['conference-translator-kk', 'Translator (kk)'],
      ['conference-translator-ru', 'Translator (ru)'],
    ]);
    expect(plan[1]?.made?.description).toContain('Қазақша');
  });

  test('lets a translator read all but private structure, and write the words of one language', () => {
    const subject = 'a::expert';
    expect(grantsOf('conference-translator-ru')).toEqual([
      { action: 'a::desk', subject: null },
      {
        action: 'plugin::content-manager.explorer.read',
        subject,
        fields: ['name', 'notes', 'slug', 'country'],
        locales: ['kk', 'ru'],
      },
      {
        action: 'plugin::content-manager.explorer.update',
        subject,
        fields: ['name', 'notes', 'slug'],
        locales: ['ru'],
      },
      {
        action: 'plugin::content-manager.explorer.read',
        subject: 'a::term',
        fields: ['term', 'translation'],
      },
    ]);
  });

  test('lets an editor write the glossary, which has no languages', () => {
    const terms = grantsOf('strapi-editor')?.filter(({ subject }) => subject === 'a::term');
    expect(terms?.map(({ action }) => action.split('.').at(-1))).toEqual(['read', 'create', 'update', 'delete']);
    expect(terms?.filter((grant) => 'locales' in grant)).toEqual([]);
  });

  test('gives no right to change a type without words: one without fields would reach them all', () => {
    const [, translator] = planRoles([{ ...expert, words: [] }], languages, 'a::desk', glossary);
    expect(translator?.grants.map(({ action }) => action)).not.toContain('plugin::content-manager.explorer.update');
  });
});

describe('a right', () => {
  const wanted = { action: 'a', subject: 's', fields: ['title', 'slug'], locales: ['kk', 'ru'] };
  const given = { fields: ['title', 'slug'], locales: ['kk', 'ru'] };

  test('that was never given and is not there is made', () => {
    expect(settleGrant(wanted, undefined, undefined)).toEqual({ kind: 'make', limits: given });
    expect(settleGrant({ action: 'a', subject: null }, undefined, undefined)).toEqual({ kind: 'make', limits: {} });
  });

  test('that Strapi made in no language gets them; one that an administrator made stays', () => {
    expect(settleGrant(wanted, undefined, { fields: ['title'] })).toEqual({
      kind: 'change',
      limits: { fields: ['title'], locales: ['kk', 'ru'] },
    });
    expect(settleGrant(wanted, undefined, { fields: ['title'], locales: [] })).toEqual({ kind: 'keep' });
    expect(settleGrant(wanted, undefined, { fields: ['title'], locales: null })).toEqual({ kind: 'keep' });
  });

  test('that was given and is gone stays away, and one left as it was stays', () => {
    expect(settleGrant(wanted, given, undefined)).toEqual({ kind: 'keep' });
    expect(settleGrant(wanted, given, given)).toEqual({ kind: 'keep' });
  });

  test('grows by what is new since it was given, beside what was added to it', () => {
    const grown = { ...wanted, fields: ['title', 'slug', 'motto'], locales: ['kk', 'ru', 'tr'] };
    const widened = { fields: ['title', 'slug', 'room'], locales: ['kk', 'ru'] };
    expect(settleGrant(grown, given, widened)).toEqual({
      kind: 'change',
      limits: { fields: ['title', 'slug', 'room', 'motto'], locales: ['kk', 'ru', 'tr'] },
    });
    expect(settleGrant(grown, given, { ...given, locales: null })).toEqual({
      kind: 'change',
      limits: { fields: ['title', 'slug', 'motto'], locales: null },
    });
  });

  test('that was narrowed stays so', () => {
    const grown = { ...wanted, locales: ['kk', 'ru', 'tr'] };
    expect(settleGrant(grown, given, { ...given, locales: ['kk'] })).toEqual({ kind: 'keep' });
    expect(settleGrant(grown, given, { ...given, fields: ['title'] })).toEqual({ kind: 'keep' });
  });

  test('that has grown once does not grow again', () => {
    const grown = { ...wanted, locales: ['kk', 'ru', 'tr'] };
    expect(settleGrant(grown, { ...given, locales: ['kk', 'ru', 'tr'] }, given)).toEqual({ kind: 'keep' });
  });
});

describe('rights reach', () => {
  const right = (locales?: readonly string[] | null, action = 'write') => ({
    action,
    subject: 's',
    properties: locales === undefined ? {} : { locales },
  });

  test('the languages that any of them names, of this action and type alone', () => {
    const rights = [right(['kk']), right(['ru']), right(['en'], 'read'), { ...right(['tr']), subject: 'other' }];
    expect(reachOf(rights, 'write', 's')).toEqual(['kk', 'ru']);
  });

  test('all languages where one says so, and what is meant by saying nothing', () => {
    expect(reachOf([right(['kk']), right(null)], 'write', 's')).toBe('all');
    expect(reachOf([right()], 'write', 's')).toEqual([]);
    expect(reachOf([right()], 'write', 's', 'all')).toBe('all');
    expect(reachOf([], 'write', 's', 'all')).toEqual([]);
  });

  test('and what is beyond them', () => {
    expect(beyond(['kk'], ['kk', 'ru'])).toEqual(['ru']);
    expect(beyond('all', ['kk', 'ru'])).toEqual([]);
  });
});
