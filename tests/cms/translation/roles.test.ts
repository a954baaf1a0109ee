import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { deskAction, uids } from '../../../cms/src/plugins/conference/server/src/uids';
import { giveRights, rightsOf, takeRights } from '../../helpers/admin-rights';
import { signInAdministrator } from '../../helpers/administrator';
import { type Booted, bootStrapi } from '../../helpers/strapi';

const ROLE = 'admin::role';
const PERMISSION = 'admin::permission';
const explorer = (name: string) => `plugin::content-manager.explorer.${name}`;
const translator = (locale: string) => `conference-translator-${locale}`;

let cms: Booted;

beforeAll(async () => {
  cms = await bootStrapi();
});
afterAll(() => cms.stop());

interface Role {
  readonly code: string;
  readonly name: string;
  readonly description: string;
}

const roles = (): Promise<Role[]> => cms.strapi.db.query(ROLE).findMany({ orderBy: { id: 'asc' } });

/** What Strapi does at each start, when the plugins have started. */
const startAnew = () => cms.strapi.service(ROLE).resetSuperAdminPermissions();

const rights = (code: string) => rightsOf(cms.strapi, code);
const right = async (code: string, action: string, subject: string) =>
  (await rights(code)).find((one) => one.action === action && one.subject === subject)?.properties;

async function actionsOn(code: string, subject: string): Promise<string[]> {
  const found = (await rights(code)).filter((one) => one.subject === subject);
  return found.map(({ action }) => action.replace(explorer(''), '')).sort();
}

describe('on a new database', () => {
  test('there is a translator for each language, beside the roles that Strapi makes', async () => {
    expect((await roles()).map(({ code, name }) => [code, name])).toEqual([
      ['strapi-super-admin', 'Super Admin'],
      ['strapi-editor', 'Editor'],
      ['strapi-author', 'Author'],
      ['conference-translator-kk', 'Translator (kk)'],
      ['conference-translator-ru', 'Translator (ru)'],
      ['conference-translator-en', 'Translator (en)'],
    ]);
  });

  test.each(Object.values(uids))('a translator reads all of %s and changes its words in one language', async (uid) => {
    expect(await actionsOn(translator('ru'), uid)).toEqual(['read', 'update']);
    expect((await right(translator('ru'), explorer('read'), uid))?.locales).toEqual(['kk', 'ru', 'en']);
    expect((await right(translator('ru'), explorer('update'), uid))?.locales).toEqual(['ru']);
  });

  test('words are the fields with a value for each language, and the address made from them', async () => {
    const { fields } = (await right(translator('kk'), explorer('update'), uids.panel)) ?? {};
    expect(fields).toEqual(['title', 'slug', 'subtitle', 'abstract', 'conclusions']);
  });

  test('a translator does not see the e-mail addresses of people, an editor does', async () => {
    expect((await right(translator('kk'), explorer('read'), uids.expert))?.fields).not.toContain('email');
    expect((await right(translator('kk'), explorer('read'), uids.expert))?.fields).toContain('country');
    expect((await right('strapi-editor', explorer('read'), uids.expert))?.fields).toContain('email');
  });

  test.each(Object.values(uids))('the Editor does everything with %s, in every language', async (uid) => {
    const deeds = ['create', 'delete', 'publish', 'read', 'update'];
    expect(await actionsOn('strapi-editor', uid)).toEqual(deeds);
    for (const deed of deeds) {
      expect((await right('strapi-editor', explorer(deed), uid))?.locales).toEqual(['kk', 'ru', 'en']);
    }
  });

  test('the Editor has the media library, and no translator has', async () => {
    const actions = async (code: string) => (await rights(code)).map(({ action }) => action);
    expect(await actions('strapi-editor')).toEqual(expect.arrayContaining(['plugin::upload.assets.create']));
    expect((await actions(translator('kk'))).filter((action) => action.startsWith('plugin::upload'))).toEqual([]);
  });

  test('translators, editors and super administrators find the desk in their menu', async () => {
    const withDesk: { role: { code: string } }[] = await cms.strapi.db
      .query(PERMISSION)
      .findMany({ where: { action: deskAction }, populate: ['role'] });
    expect(withDesk.map(({ role }) => role.code).sort()).toEqual([
      translator('en'),
      translator('kk'),
      translator('ru'),
      'strapi-editor',
      'strapi-super-admin',
    ]);
  });
});

describe('what an administrator changes stays at the next start', () => {
  test('a right taken away, a right narrowed and a right added', async () => {
    await takeRights(cms.strapi, translator('kk'), explorer('update'), uids.panel);
    await takeRights(cms.strapi, 'strapi-editor', explorer('delete'), uids.event);
    await takeRights(cms.strapi, translator('kk'), explorer('update'), uids.talk);
    await giveRights(cms.strapi, translator('kk'), [
      { action: explorer('update'), subject: uids.talk, properties: { fields: ['title'], locales: ['kk'] } },
      { action: explorer('publish'), subject: uids.talk, properties: { locales: ['kk'] } },
    ]);
    const before = [await rights(translator('kk')), await rights('strapi-editor')];
    await startAnew();
    expect([await rights(translator('kk')), await rights('strapi-editor')]).toEqual(before);
    expect(await actionsOn(translator('kk'), uids.panel)).toEqual(['read']);
    expect(await actionsOn(translator('kk'), uids.talk)).toEqual(['publish', 'read', 'update']);
  });

  test('the name of a role', async () => {
    await cms.strapi.db
      .query(ROLE)
      .update({ where: { code: translator('kk') }, data: { name: 'Аудармашы', description: '' } });
    await startAnew();
    expect((await roles()).find(({ code }) => code === translator('kk'))).toMatchObject({
      name: 'Аудармашы',
      description: '',
    });
  });

  test('that a role was deleted', async () => {
    const { id } = await cms.strapi.service(ROLE).findOne({ code: translator('en') });
    await cms.strapi.service(ROLE).deleteByIds([id]);
    await startAnew();
    expect((await roles()).map(({ code }) => code)).not.toContain(translator('en'));
  });
});

describe('what is new is given once', () => {
  test('a language: a translator for it, and rights that nobody has narrowed reach it', async () => {
    await cms.strapi.db.query(PERMISSION).update({
      where: { role: { code: 'strapi-editor' }, action: explorer('publish'), subject: uids.room },
      data: { properties: { locales: ['kk'] } },
    });
    const admin = await signInAdministrator(cms.strapi, cms.url, 'kk');
    const added = await admin.send('POST', '/i18n/locales', { code: 'tr', name: 'Türkçe', isDefault: false });
    expect(added.status).toBe(200);
    expect((await roles()).at(-1)).toMatchObject({ code: translator('tr'), name: 'Translator (tr)' });
    expect((await roles()).at(-1)?.description).toContain('Türkçe');
    expect((await right(translator('tr'), explorer('update'), uids.panel))?.locales).toEqual(['tr']);
    expect((await right(translator('ru'), explorer('read'), uids.panel))?.locales).toEqual(['kk', 'ru', 'en', 'tr']);
    expect((await right(translator('ru'), explorer('update'), uids.panel))?.locales).toEqual(['ru']);
    expect((await right('strapi-editor', explorer('publish'), uids.panel))?.locales).toContain('tr');
    expect((await right('strapi-editor', explorer('publish'), uids.room))?.locales).toEqual(['kk']);
    expect(await actionsOn('strapi-editor', uids.event)).not.toContain('delete');
    expect((await roles()).map(({ code }) => code)).not.toContain(translator('en'));
  });

  test('a type, of which nothing was given before', async () => {
    const store = cms.strapi.store({ type: 'plugin', name: 'conference' });
    const remembered: Record<string, Record<string, unknown>> = Object(await store.get({ key: 'rolesGranted' }));
    const withoutAwards = Object.entries(remembered).map(([code, known]) => [
      code,
      Object.fromEntries(Object.entries(known).filter(([key]) => !key.endsWith(uids.award))),
    ]);
    await store.set({ key: 'rolesGranted', value: Object.fromEntries(withoutAwards) });
    for (const code of [translator('kk'), translator('ru'), 'strapi-editor']) {
      for (const deed of ['read', 'update', 'create', 'delete', 'publish']) {
        await takeRights(cms.strapi, code, explorer(deed), uids.award);
      }
    }
    await startAnew();
    expect(await actionsOn(translator('kk'), uids.award)).toEqual(['read', 'update']);
    expect(await actionsOn('strapi-editor', uids.award)).toHaveLength(5);
    expect(await actionsOn(translator('kk'), uids.panel)).toEqual(['read']);
    expect(await store.get({ key: 'rolesGranted' })).toEqual(remembered);
  });

  test('a role whose name another has already: under a longer one, and the other stays as it is', async () => {
    const old = { code: 'kurultai-translator-kk', name: 'Translator (uz)', description: 'Of somebody else' };
    await cms.strapi.service(ROLE).create(old);
    await cms.strapi.plugin('i18n').service('locales').create({ code: 'uz', name: 'Oʻzbekcha' });
    expect((await roles()).slice(-2)).toMatchObject([
      old,
      { code: translator('uz'), name: 'Translator (uz), conference-translator-uz' },
    ]);
    expect(await rights(old.code)).toEqual([]);
  });
});
