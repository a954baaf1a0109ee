import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Postgres, startPostgres } from '../../helpers/postgres';
import { takeRandomSteps } from '../../helpers/random-changes/index';
import { type Booted, bootStrapi } from '../../helpers/strapi';

let postgres: Postgres;
let cms: Booted;

beforeAll(async () => {
  postgres = await startPostgres();
  cms = await bootStrapi({ DATABASE_CLIENT: 'postgres', DATABASE_URL: postgres.url });
  await cms.strapi.plugin('i18n').service('locales').create({ code: 'tr', name: 'Türkçe' });
});
afterAll(async () => {
  await cms?.stop();
  await postgres?.stop();
});

test('on PostgreSQL, where two people really write at once, every rule holds as on SQLite', async () => {
  expect(await takeRandomSteps(cms.strapi, 20)).toBeGreaterThan(20 * 15);
}, 1_200_000);
