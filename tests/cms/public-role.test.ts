import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { grantPublicRead } from '../../cms/src/plugins/conference/server/src/delivery/public-role';
import { Caller } from '../helpers/caller';
import { type Booted, bootStrapi } from '../helpers/strapi';
import { restPath, typeNames } from '../helpers/type-names';

const PERMISSION = 'plugin::users-permissions.permission';
const RIGHTS = typeNames.flatMap((type) => ['find', 'findOne'].map((action) => `plugin::conference.${type}.${action}`));

const dataDir = mkdtempSync(path.join(tmpdir(), 'kurultai-role-'));
let cms: Booted;

beforeAll(async () => {
  cms = await bootStrapi({ DATA_DIR: dataDir });
});
afterAll(async () => {
  await cms.stop();
  rmSync(dataDir, { recursive: true, force: true });
});

/** The rights to the plugin's types that a visitor has, sorted. */
async function rightsOfVisitors(): Promise<string[]> {
  const where = { role: { type: 'public' }, action: { $startsWith: 'plugin::conference.' } };
  const rows: { action: string }[] = await cms.strapi.db.query(PERMISSION).findMany({ where });
  return rows.map(({ action }) => action).sort();
}

const takeBack = (action: string) => cms.strapi.db.query(PERMISSION).delete({ where: { action } });
const statusOf = async (type: 'award' | 'event') => (await new Caller(cms.url).get(restPath(type))).status;

test('on a new database visitors may read every type, and nothing more', async () => {
  expect(await rightsOfVisitors()).toEqual([...RIGHTS].sort());
  expect(await statusOf('award')).toBe(200);
});

test('a right that an administrator took back stays away at the next start', async () => {
  await takeBack('plugin::conference.award.find');
  await cms.stop();
  cms = await bootStrapi({ DATA_DIR: dataDir });
  expect(await rightsOfVisitors()).toEqual(
    RIGHTS.filter((action) => action !== 'plugin::conference.award.find').sort(),
  );
  expect([await statusOf('award'), await statusOf('event')]).toEqual([403, 200]);
});

test('a type that is new to the database is granted, and what was taken back is not', async () => {
  const store = cms.strapi.store({ type: 'plugin', name: 'conference' });
  const remembered = RIGHTS.filter((action) => !action.startsWith('plugin::conference.talk.'));
  await store.set({ key: 'publicReadGranted', value: remembered });
  await takeBack('plugin::conference.talk.find');
  await takeBack('plugin::conference.talk.findOne');
  await grantPublicRead(cms.strapi);
  expect(await rightsOfVisitors()).toEqual(
    RIGHTS.filter((action) => action !== 'plugin::conference.award.find').sort(),
  );
  expect(await store.get({ key: 'publicReadGranted' })).toEqual(expect.arrayContaining(RIGHTS));
});

test('a project that sets publicRead to false grants nothing', async () => {
  await cms.strapi.store({ type: 'plugin', name: 'conference' }).delete({ key: 'publicReadGranted' });
  for (const action of RIGHTS) await takeBack(action);
  cms.strapi.config.set('plugin::conference.publicRead', false);
  await grantPublicRead(cms.strapi);
  expect(await rightsOfVisitors()).toEqual([]);
  expect([await statusOf('award'), await statusOf('event')]).toEqual([403, 403]);
});
