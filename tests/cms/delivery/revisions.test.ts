import path from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { uids } from '../../../cms/src/plugins/conference/server/src/uids';
import { createApiToken } from '../../helpers/api-token';
import { documentsOf } from '../../helpers/documents';
import {
  nextChange,
  type Published,
  publishSomething,
  raisedBy,
  readRevisions,
  revisionsOf,
  writeRows,
} from '../../helpers/revisions';
import { type Booted, bootStrapi } from '../../helpers/strapi';
import { translationsOf } from '../../helpers/translations';

let cms: Booted;
let made: Published;

beforeAll(async () => {
  cms = await bootStrapi();
  await translationsOf(cms.strapi).settled();
  made = await publishSomething(cms.strapi);
});
afterAll(() => cms.stop());

const panels = () => documentsOf(cms.strapi, 'panel');
const experts = () => documentsOf(cms.strapi, 'expert');
const files = () => cms.strapi.db.query('plugin::upload.file');
const permissions = () => cms.strapi.db.query('plugin::users-permissions.permission');
const rows = () => cms.strapi.db.query(uids.panel);
const action = `${uids.panel}.delete`;
const rights = ['up_permissions', 'up_permissions_role_lnk'];
const locales = () => cms.strapi.plugin('i18n').service('locales');
const raised = async (run: () => Promise<unknown>) => Object.keys(await raisedBy(cms.strapi, run));

describe('nothing that visitors see has changed with a draft:', () => {
  test.each<[string, () => Promise<unknown>]>([
    ['its words', () => panels().update({ documentId: made.panel, data: { title: 'Ашылу салтанаты' } })],
    ['its links', () => panels().update({ documentId: made.panel, data: { speakers: [made.other, made.speaker] } })],
    ['its pictures', () => panels().update({ documentId: made.panel, data: { gallery: [made.picture] } })],
    ['when it is discarded', () => panels().discardDraft({ documentId: made.panel })],
    [
      'when it is new, and deleted',
      async () => {
        const data = { title: 'Жаңа', speakers: [made.other], gallery: [made.picture] };
        const { documentId } = await panels().create({ data });
        await panels().delete({ documentId });
      },
    ],
    ['written straight into its table', () => writeRows(cms.strapi, made.panel, false)],
  ])('%s', async (_, run) => {
    expect(await raised(run)).toEqual([]);
  });
});

describe('what visitors see has changed, and nothing else, with', () => {
  const panelAndSpeakers = ['conference_panels', 'conference_panels_speakers_lnk'];

  test.each<[string, readonly string[], () => Promise<unknown>]>([
    ['publish', panelAndSpeakers, () => panels().publish({ documentId: made.panel })],
    ['unpublish', panelAndSpeakers, () => panels().unpublish({ documentId: made.panel })],
    ['publish again', panelAndSpeakers, () => panels().publish({ documentId: made.panel })],
    [
      'a published picture',
      ['conference_events', 'files_related_mph'],
      () => documentsOf(cms.strapi, 'event').publish({ documentId: made.event }),
    ],
    [
      'a document of a new address',
      ['conference_experts', 'conference_published_slugs'],
      () => experts().create({ data: { name: 'Дінмұхамед Қонаев' }, status: 'published' }),
    ],
    ['rows written past documents', ['conference_panels'], () => writeRows(cms.strapi, made.panel, true)],
    [
      'raw SQL',
      ['conference_panels'],
      () => cms.strapi.db.connection('conference_panels').whereNotNull('published_at').update({ highlighted: 0 }),
    ],
    [
      'a draft that a program makes public by itself',
      ['conference_panels'],
      async () => {
        const row = await rows().create({ data: { title: 'Қолмен', locale: 'kk' } });
        await rows().update({ where: { id: row.id }, data: { publishedAt: new Date() } });
      },
    ],
    [
      'the description of a picture',
      ['files'],
      () => files().update({ where: { id: made.picture }, data: { alternativeText: 'Көл' } }),
    ],
    ['a right of visitors', rights, () => permissions().create({ data: { action, role: made.publicRole } })],
    ['a right that is taken back', rights, () => permissions().delete({ where: { action } })],
    [
      'another default language',
      ['strapi_core_store_settings'],
      async () => {
        await locales().setDefaultLocale({ code: 'ru' });
        await locales().setDefaultLocale({ code: 'kk' });
      },
    ],
    [
      'the end of a link that is deleted in the database',
      ['conference_experts', 'conference_panels_speakers_lnk'],
      () => cms.strapi.db.connection('conference_experts').where({ document_id: made.speaker }).delete(),
    ],
    [
      'a document that is deleted',
      ['conference_panels', 'conference_published_slugs'],
      () => panels().delete({ documentId: made.panel }),
    ],
    [
      'a new language, and the rows of what is published that follow',
      [
        'conference_events',
        'conference_experts',
        'conference_panels',
        'conference_published_slugs',
        'files_related_mph',
        'i18n_locale',
      ],
      async () => {
        await locales().create({ code: 'tr', name: 'Türkçe' });
        await translationsOf(cms.strapi).settled();
      },
    ],
  ])('%s', async (_, tables, run) => {
    expect(await raised(run)).toEqual(tables);
  });
});

test('every table is watched but those that no answer to a visitor is made of', async () => {
  const watched = await readRevisions(cms.strapi);
  const all: { name: string }[] = await cms.strapi.db.connection.raw(
    "select name from sqlite_master where type = 'table' and name not like 'sqlite%' order by name",
  );
  const others = all.map(({ name }) => name).filter((name) => !watched.has(name));
  expect(others.filter((name) => !/^(admin|strapi)_/.test(name))).toEqual([
    'conference_segments',
    'conference_translations',
  ]);
  expect(watched.get('strapi_core_store_settings')).toEqual(expect.any(Number));
});

test('what is rolled back has changed nothing', async () => {
  const write = cms.strapi.db.transaction(async () => {
    await experts().create({ data: { name: 'Ешкім' }, status: 'published' });
    throw new Error('no');
  });
  expect(await raised(() => expect(write).rejects.toThrow('no'))).toEqual([]);
});

test('settings of the admin, its sessions and tokens change nothing for visitors', async () => {
  const { strapi } = cms;
  expect(
    await raised(async () => {
      await strapi.store.set({ type: 'plugin', name: 'conference', key: 'test', value: 1 });
      await strapi.db.query('admin::role').create({ data: { name: 'Аудармашы', code: 'translator-test' } });
      await createApiToken(strapi);
    }),
  ).toEqual([]);
});

test('a write is doubted before whoever wrote learns that it is done, and known again once the database was asked', async () => {
  const revisions = revisionsOf(cms.strapi);
  const before = await readRevisions(cms.strapi);
  expect(revisions.known).toBe(before);

  await cms.strapi.store.set({ type: 'plugin', name: 'conference', key: 'test', value: 2 });
  expect(revisions.known).toBeUndefined();
  // Nothing that counts: the same object, so that whoever holds it need not compare.
  expect(await revisions.read()).toBe(before);
  expect(revisions.known).toBe(before);

  await experts().create({ data: { name: 'Әлкей Марғұлан' }, status: 'published' });
  expect(revisions.known).toBeUndefined();
  const after = await readRevisions(cms.strapi);
  expect(after.get('conference_experts')).toBeGreaterThan(before.get('conference_experts') ?? Number.NaN);
  expect(before).not.toBe(after);
});

test('a hundred who wait are answered by one statement', async () => {
  await cms.strapi.store.set({ type: 'plugin', name: 'conference', key: 'test', value: 3 });
  let statements = 0;
  const count = () => {
    statements += 1;
  };
  cms.strapi.db.connection.on('query', count);
  const answers = await Promise.all(Array.from({ length: 100 }, () => revisionsOf(cms.strapi).read()));
  cms.strapi.db.connection.removeListener('query', count);
  expect(statements).toBe(1);
  expect(new Set(answers).size).toBe(1);
});

describe('a database file', () => {
  const file = () => path.join(process.env.DATA_DIR ?? '', 'kurultai.db');

  test('that another program writes to has changed in every respect', async () => {
    const before = await readRevisions(cms.strapi);
    const change = nextChange(cms.strapi);
    const database = new Database(file());
    database.prepare('update conference_experts set country = ?').run('KZ');
    database.close();
    expect([...(await change)].sort()).toEqual([...before.keys()].sort());
  });

  test('holds nothing that counts, so that it can be opened without the plugin', () => {
    const database = new Database(file(), { readonly: true });
    const names = database.prepare("select name from sqlite_master where type = 'trigger' or name like '%revision%'");
    expect(names.all()).toEqual([]);
    database.close();
  });

  test('of which the connection is made anew has changed in every respect, and is counted again', async () => {
    const before = await readRevisions(cms.strapi);
    const { client } = cms.strapi.db.connection;
    const connection = await client.acquireConnection();
    // So knex marks a connection that broke; its pool makes another.
    connection.__knex__disposed = 'closed by a test';
    await client.releaseConnection(connection);
    const after = await readRevisions(cms.strapi);
    expect([...before].filter(([table, revision]) => revision >= (after.get(table) ?? 0))).toEqual([]);
    const create = () => experts().create({ data: { name: 'Ермұхан Бекмаханов' }, status: 'published' });
    expect(await raised(create)).toEqual(['conference_experts', 'conference_published_slugs']);
  });
});
