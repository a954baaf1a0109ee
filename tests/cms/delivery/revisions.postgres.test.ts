import { afterAll, beforeAll, expect, test } from 'vitest';
import { uids } from '../../../cms/src/plugins/conference/server/src/uids';
import { blocksOf } from '../../helpers/code-blocks';
import { documentsOf } from '../../helpers/documents';
import { type Postgres, startPostgres } from '../../helpers/postgres';
import {
  type Published,
  publishSomething,
  raisedBy,
  readRevisions,
  revisionsOf,
  writeRows,
} from '../../helpers/revisions';
import { type Booted, bootStrapi } from '../../helpers/strapi';
import { translationsOf } from '../../helpers/translations';

let postgres: Postgres;
let cms: Booted;
let made: Published;

beforeAll(async () => {
  postgres = await startPostgres();
  cms = await bootStrapi({ DATABASE_CLIENT: 'postgres', DATABASE_URL: postgres.url });
  await translationsOf(cms.strapi).settled();
  made = await publishSomething(cms.strapi);
});
afterAll(async () => {
  await cms?.stop();
  await postgres?.stop();
});

const panels = () => documentsOf(cms.strapi, 'panel');
const files = () => cms.strapi.db.query('plugin::upload.file');
const permissions = () => cms.strapi.db.query('plugin::users-permissions.permission');

test.each<[string, Record<string, number>, () => Promise<unknown>]>([
  [
    'a draft',
    {},
    () =>
      panels().update({
        documentId: made.panel,
        data: { title: 'Жоба', gallery: [made.picture], speakers: [made.other] },
      }),
  ],
  ['a draft that is discarded', {}, () => panels().discardDraft({ documentId: made.panel })],
  ['a draft written straight into its table', {}, () => writeRows(cms.strapi, made.panel, false)],
  [
    'publish',
    { conference_panels: 1, conference_panels_speakers_lnk: 1 },
    () => panels().publish({ documentId: made.panel }),
  ],
  ['rows written past documents', { conference_panels: 1 }, () => writeRows(cms.strapi, made.panel, true)],
  ['another connection', { files: 1 }, () => postgres.execute(`UPDATE files SET alternative_text = 'Көл'`)],
  [
    'a right of visitors',
    { up_permissions: 1, up_permissions_role_lnk: 1 },
    () =>
      cms.strapi.db.transaction(() =>
        permissions().create({ data: { action: `${uids.panel}.delete`, role: made.publicRole } }),
      ),
  ],
  [
    'unpublish',
    { conference_panels: 1, conference_panels_speakers_lnk: 1 },
    () => panels().unpublish({ documentId: made.panel }),
  ],
  [
    'publish again',
    { conference_panels: 1, conference_panels_speakers_lnk: 1 },
    () => panels().publish({ documentId: made.panel }),
  ],
])('counts once for each table that is changed by %s', async (_, raised, run) => {
  expect(await raisedBy(cms.strapi, run)).toEqual(raised);
});

test('what is rolled back has changed nothing', async () => {
  const write = cms.strapi.db.transaction(async () => {
    await panels().create({ data: { title: 'Ешқайда' }, status: 'published' });
    throw new Error('no');
  });
  expect(await raisedBy(cms.strapi, () => expect(write).rejects.toThrow('no'))).toEqual({});
});

/** Keeps asking, so that there is a statement under way whenever a write ends. */
async function whileOthersAsk(run: () => Promise<void>): Promise<void> {
  let isRunning = true;
  const ask = async () => {
    while (isRunning) await revisionsOf(cms.strapi).read();
  };
  const asking = Array.from({ length: 4 }, ask);
  try {
    await run();
  } finally {
    isRunning = false;
    await Promise.all(asking);
  }
}

test.each<[string, (turn: number) => Promise<unknown>]>([
  ['statement', (turn) => files().update({ where: { id: made.picture }, data: { width: turn } })],
  [
    'transaction',
    (turn) => cms.strapi.db.transaction(() => files().update({ where: { id: made.picture }, data: { width: turn } })),
  ],
  [
    'transaction of its own',
    (turn) =>
      cms.strapi.db.connection.transaction((trx) => trx('files').where({ id: made.picture }).update({ width: turn })),
  ],
])('whoever wrote, in a %s, sees it counted at once, however many ask meanwhile', async (_, write) => {
  const revisions = revisionsOf(cms.strapi);
  const before = (await readRevisions(cms.strapi)).get('files') ?? Number.NaN;
  await whileOthersAsk(async () => {
    for (let turn = 1; turn <= 300; turn += 1) {
      await write(turn);
      expect((revisions.known ?? (await revisions.read()))?.get('files')).toBe(before + turn);
    }
  });
});

test('twenty who publish, twenty who write of pictures and twenty who change rights at once all count', async () => {
  const made = await Promise.all(
    Array.from({ length: 20 }, (_, index) => panels().create({ data: { title: `Панель ${index}` } })),
  );
  const write = () =>
    Promise.all(
      made.flatMap(({ documentId }, index) => [
        panels().publish({ documentId }),
        files().create({
          data: {
            name: `${index}`,
            hash: `h${index}`,
            ext: '.png',
            mime: 'image/png',
            size: 1,
            url: '/',
            provider: 'local',
          },
        }),
        permissions().create({ data: { action: `test.${index}` } }),
      ]),
    );
  expect(await raisedBy(cms.strapi, write)).toMatchObject({ conference_panels: 20, files: 20, up_permissions: 20 });
});

// The last: nothing is counted after it.
test('what the page on deployment tells to run ends the counting, and tables stay writable', async () => {
  const connection = await postgres.connect();
  const traces = `SELECT tgname AS name FROM pg_trigger WHERE tgname LIKE 'conference\\_%' UNION
    SELECT proname FROM pg_proc WHERE proname LIKE 'conference\\_%' UNION
    SELECT relname FROM pg_class WHERE relname IN ('conference_changes', 'conference_revisions')`;
  expect((await connection.query(traces)).rows.length).toBeGreaterThan(5);
  for (const sql of await blocksOf('docs/deployment.md', 'sql')) await postgres.execute(sql);
  expect((await connection.query(traces)).rows).toEqual([]);
  await connection.query(`UPDATE conference_panels SET title = 'Қазақ тілі'`);
});
