import { copyFileSync } from 'node:fs';
import path from 'node:path';
import Sqlite from 'better-sqlite3';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Cms, startCms } from '../helpers/cms';
import { faultsIn } from '../helpers/invariants';

let cms: Cms;
beforeAll(async () => {
  cms = await startCms({ SEED: 'balkhash' });
});
afterAll(() => cms.stop());

const fileOf = (name: string) => path.join(cms.dataDir, name);

test('the demo conference is whole in every language', () => {
  expect(faultsIn(fileOf('kurultai.db'))).toEqual([]);
});

const one = (table: string, where: string) => `(select id from conference_${table} where ${where} order by id limit 1)`;

test.each([
  ['a row that is missing', `delete from conference_panels where id = ${one('panels', "locale = 'ru'")}`, 'is in'],
  [
    'a document of which nothing is left but what was published',
    'delete from conference_experts where published_at is null and document_id = (select document_id from conference_experts limit 1)',
    'published without drafts',
  ],
  [
    'words that follow and are not those of the source',
    `update conference_panels set subtitle = 'x' where id = ${one('panels', "subtitle is null and locale = 'en'")}`,
    'en subtitle is x, not null',
  ],
  ['structure that differs', `update conference_panels set stream_url = 'x' where locale = 'kk'`, 'stream_url differs'],
  [
    'a link that is there in two languages',
    'delete from conference_panels_speakers_lnk where id = (select id from conference_panels_speakers_lnk limit 1)',
    'links differ',
  ],
  [
    'a link to another language',
    `update conference_panels_day_lnk set day_id = ${one('days', "locale = 'kk'")} where panel_id = ${one('panels', "locale = 'en' and published_at is null")}`,
    'en is linked to kk',
  ],
  [
    'a link from what is published to a draft',
    `update conference_panels_day_lnk set day_id = ${one('days', "locale = 'en' and published_at is null")} where panel_id = ${one('panels', "locale = 'en' and published_at is not null")}`,
    'layers are mixed',
  ],
  [
    'a picture in one language',
    `delete from files_related_mph where id = (select min(id) from files_related_mph)`,
    'differ',
  ],
  ['a state that nobody wrote down', `delete from conference_translations where locale = 'en'`, 'has states in kk, ru'],
  ['a slug that is not kept', 'delete from conference_published_slugs', 'is published and not kept'],
])('%s is found', (_, sql, fault) => {
  const copy = fileOf('broken.db');
  copyFileSync(fileOf('kurultai.db'), copy);
  const database = new Sqlite(copy);
  expect(database.prepare(sql).run().changes).toBeGreaterThan(0);
  database.close();
  expect(faultsIn(copy).join('\n')).toContain(fault);
});
