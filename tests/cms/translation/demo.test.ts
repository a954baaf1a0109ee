import { afterAll, beforeAll, expect, test } from 'vitest';
import { uids } from '../../../cms/src/plugins/conference/server/src/uids';
import { type Booted, bootStrapi } from '../../helpers/strapi';
import { translationsOf } from '../../helpers/translations';

let cms: Booted;

beforeAll(async () => {
  cms = await bootStrapi({ SEED: 'balkhash' });
});
afterAll(() => cms.stop());

test('the demo conference is complete in three languages, and nothing in it follows', async () => {
  const totals = await translationsOf(cms.strapi).totals({});
  expect(totals.filter(({ state }) => state !== 'complete')).toEqual([]);
  const rows = await Promise.all(Object.values(uids).map((uid) => cms.strapi.db.query(uid).findMany({})));
  const following = rows.flat().filter((row) => row.language !== row.locale || row.fallbackFields.length > 0);
  expect(following.map(({ documentId, locale, fallbackFields }) => ({ documentId, locale, fallbackFields }))).toEqual(
    [],
  );
});

test('every rule of words per language holds', async () => {
  expect(await translationsOf(cms.strapi).repair({ isDry: true })).toEqual([]);
});
