import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { postgresCounting } from '../../../cms/src/plugins/conference/server/src/delivery/revisions/postgres-counting';
import type { WatchedTable } from '../../../cms/src/plugins/conference/server/src/delivery/revisions/watched-table';
import { projectDir } from '../../helpers/cms';
import { type Postgres, startPostgres } from '../../helpers/postgres';

/** Neither on anybody's search path nor a plain name. */
const SCHEMA = 'Құрылтай "1"';
const schema = '"Құрылтай ""1"""';

const ends = [
  { table: 'panels', column: 'panel_id' },
  { table: 'experts', column: 'expert_id' },
];
const ofPanel = { table: 'panels', column: 'related_id', type: { column: 'related_type', uid: 'api::panel.panel' } };
const watched: readonly WatchedTable[] = [
  { name: 'panels', shown: { rows: 'published' } },
  { name: 'experts', shown: { rows: 'published' } },
  { name: 'links', shown: { rows: 'linked', ends } },
  { name: 'files', shown: { rows: 'linked', ends: [ofPanel] } },
  { name: 'languages', shown: { rows: 'all' } },
  { name: 'settings', shown: { rows: 'matching', column: 'key', value: 'default' } },
];
const counting = postgresCounting(SCHEMA, watched);

let postgres: Postgres;
let client: Awaited<ReturnType<Postgres['connect']>>;

beforeAll(async () => {
  postgres = await startPostgres();
  client = await postgres.connect();
  await client.query(`CREATE SCHEMA ${schema}`);
});
afterAll(() => postgres?.stop());

beforeEach(async () => {
  await client.query(`DROP SCHEMA ${schema} CASCADE; CREATE SCHEMA ${schema};
    CREATE TABLE ${schema}.panels (id serial PRIMARY KEY, published_at timestamp(6), place int DEFAULT 0);
    CREATE TABLE ${schema}.experts (id serial PRIMARY KEY, published_at timestamp(6), place int DEFAULT 0);
    CREATE TABLE ${schema}.links (id serial PRIMARY KEY,
      panel_id int REFERENCES ${schema}.panels ON DELETE CASCADE, expert_id int REFERENCES ${schema}.experts ON DELETE CASCADE);
    CREATE TABLE ${schema}.files (id serial PRIMARY KEY, related_type text, related_id int);
    CREATE TABLE ${schema}.languages (id serial PRIMARY KEY, code text);
    CREATE TABLE ${schema}.settings (id serial PRIMARY KEY, key text, value text);
    INSERT INTO ${schema}.panels (id, published_at) VALUES (1, now()), (2, NULL);
    INSERT INTO ${schema}.experts (id, published_at) VALUES (1, now()), (2, NULL);
    INSERT INTO ${schema}.settings (key) VALUES ('default'), ('other');`);
  await client.query(counting.createBase);
  for (const { create } of counting.triggers) await client.query(create);
  await client.query(`SET search_path TO ${schema}`);
});

async function counters(): Promise<Record<string, number>> {
  const { rows } = await client.query(counting.read);
  const tables = rows.filter(({ name }) => name !== '');
  return Object.fromEntries(tables.map(({ name, revision }) => [name, Number(revision)]));
}

describe('counts once for each transaction and table', () => {
  test.each<[string, string, Record<string, number>]>([
    ['a published row', 'INSERT INTO panels VALUES (3, now())', { panels: 1 }],
    ['many of them', 'UPDATE panels SET place = 1; UPDATE panels SET place = 2', { panels: 1 }],
    [
      'no draft',
      'INSERT INTO panels VALUES (3); UPDATE panels SET place = 1 WHERE id > 1; DELETE FROM panels WHERE id > 1',
      {},
    ],
    ['a draft that is published', 'UPDATE panels SET published_at = now() WHERE id = 2', { panels: 1 }],
    ['a row that is hidden', 'UPDATE panels SET published_at = NULL', { panels: 1 }],
    ['a link of published rows', 'INSERT INTO links (panel_id, expert_id) VALUES (1, 1)', { links: 1 }],
    ['a link of one', 'INSERT INTO links (panel_id, expert_id) VALUES (2, 1)', { links: 1 }],
    [
      'no link of drafts',
      'INSERT INTO links (panel_id, expert_id) VALUES (2, 2); DELETE FROM experts WHERE id = 2',
      {},
    ],
    [
      'a file of a published row',
      `INSERT INTO files (related_type, related_id) VALUES ('api::panel.panel', 1)`,
      { files: 1 },
    ],
    ['no file of a draft', `INSERT INTO files (related_type, related_id) VALUES ('api::panel.panel', 2)`, {}],
    [
      'a file of what has no drafts',
      `INSERT INTO files (related_type, related_id) VALUES ('api::logo.logo', 2)`,
      { files: 1 },
    ],
    ['a file of nothing', 'INSERT INTO files DEFAULT VALUES', { files: 1 }],
    ['any row of a type without drafts', `INSERT INTO languages (code) VALUES ('kk')`, { languages: 1 }],
    ['the setting that matters', `UPDATE settings SET value = 'kk' WHERE key = 'default'`, { settings: 1 }],
    ['no other setting', `UPDATE settings SET value = 'kk' WHERE key = 'other'`, {}],
    ['a table that is emptied', 'TRUNCATE settings', { settings: 1 }],
    [
      'what was deleted with its row',
      'INSERT INTO links VALUES (1, 1, 1); DELETE FROM experts WHERE id = 1',
      { experts: 1, links: 1 },
    ],
    ['nothing that is rolled back', 'BEGIN; UPDATE panels SET place = 1; ROLLBACK', {}],
    [
      'what is left of a transaction',
      'BEGIN; SAVEPOINT s; UPDATE experts SET place = 1; ROLLBACK TO s; UPDATE panels SET place = 1; COMMIT',
      { panels: 1 },
    ],
    [
      'what a transaction writes after it checked its constraints',
      'BEGIN; UPDATE panels SET place = 1; SET CONSTRAINTS ALL IMMEDIATE; UPDATE experts SET place = 1; COMMIT',
      { panels: 1, experts: 1 },
    ],
  ])('%s', async (_, sql, raised) => {
    await client.query(sql);
    expect(await counters()).toEqual(raised);
    expect((await client.query('SELECT * FROM conference_changes')).rows).toEqual([]);
  });
});

test('counts for a user who may write to a table and knows nothing of counting', async () => {
  await client.query(`DROP ROLE IF EXISTS writer; CREATE ROLE writer;
    GRANT USAGE ON SCHEMA ${schema} TO writer; GRANT SELECT, UPDATE ON panels TO writer;
    SET ROLE writer; SET search_path TO public; UPDATE ${schema}.panels SET place = 1;
    RESET ROLE; SET search_path TO ${schema}; DROP OWNED BY writer`);
  expect(await counters()).toEqual({ panels: 1 });
});

test('tables that were left behind stay writable when those they are linked to are gone', async () => {
  await client.query('DROP TABLE panels CASCADE');
  await client.query(`INSERT INTO links (panel_id, expert_id) VALUES (2, 1)`);
  await client.query(`INSERT INTO files (related_type, related_id) VALUES ('api::panel.panel', 2)`);
  expect(await counters()).toEqual({ links: 1, files: 1 });
});

test('what counts can be taken away as the page on deployment says', async () => {
  const page = readFileSync(path.join(projectDir, 'docs/deployment.md'), 'utf8');
  const [, sql = ''] = page.match(/```sql\n(.*?)```/s) ?? [];
  await client.query(sql);
  await client.query('UPDATE panels SET place = 1');
  const left = await client.query(`SELECT relname FROM pg_class WHERE relname LIKE 'conference%' UNION ALL
    SELECT tgname FROM pg_trigger WHERE tgname LIKE 'conference%' UNION ALL SELECT proname FROM pg_proc WHERE proname LIKE 'conference%'`);
  expect(left.rows).toEqual([]);
});

test('columns can be changed as if nothing watched them', async () => {
  await client.query('ALTER TABLE panels ALTER published_at TYPE timestamptz; ALTER TABLE links DROP panel_id');
  await client.query('UPDATE panels SET place = 1; INSERT INTO links (expert_id) VALUES (1)');
  expect(await counters()).toEqual({ panels: 1, links: 1 });
});

test('a counter is seen at the same moment as what it counts', async () => {
  const writer = await postgres.connect();
  let isWriting = true;
  const write = async () => {
    try {
      for (let place = 1; place <= 200; place += 1)
        await writer.query(`UPDATE ${schema}.panels SET place = ${place} WHERE id = 1`);
    } finally {
      isWriting = false;
    }
  };
  const seen = new Set<string>();
  const look = async () => {
    while (isWriting) {
      const { rows } = await client.query(
        `SELECT place, coalesce((SELECT revision FROM conference_revisions WHERE name = 'panels'), 0) AS revision FROM panels WHERE id = 1`,
      );
      for (const { place, revision } of rows) seen.add(`${place} ${revision}`);
    }
  };
  await Promise.all([write(), look()]);
  expect(seen.size).toBeGreaterThan(10);
  expect([...seen].filter((one) => one.split(' ')[0] !== one.split(' ')[1])).toEqual([]);
});

test('writers that meet, in every order, neither wait for each other for ever nor lose a count', async () => {
  await client.query('INSERT INTO panels (id, published_at) SELECT 100 + n, now() FROM generate_series(0, 7) AS n');
  await client.query('INSERT INTO experts (id, published_at) SELECT 100 + n, now() FROM generate_series(0, 7) AS n');
  const before = await counters();
  const write = async (_: unknown, index: number) => {
    const writer = await postgres.connect();
    const tables = index % 2 === 0 ? ['panels', 'experts'] : ['experts', 'panels'];
    for (let turn = 0; turn < 25; turn += 1) {
      await writer.query('BEGIN');
      for (const table of tables)
        await writer.query(`UPDATE ${schema}.${table} SET place = ${turn} WHERE id = ${100 + index}`);
      await writer.query('COMMIT');
    }
  };
  await Promise.all(Array.from({ length: 8 }, write));
  const { panels = 0, experts = 0 } = await counters();
  expect({ panels: panels - (before.panels ?? 0), experts: experts - (before.experts ?? 0) }).toEqual({
    panels: 200,
    experts: 200,
  });
});
