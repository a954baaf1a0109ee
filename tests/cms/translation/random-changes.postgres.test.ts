import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Postgres, startPostgres } from '../../helpers/postgres';
import { Run, step } from '../../helpers/random-changes';
import { type Booted, bootStrapi } from '../../helpers/strapi';

const RUNS = Number(process.env.RANDOM_RUNS ?? 20);

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
  let steps = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 20, maxLength: 40 }), async (all) => {
      const run = new Run(cms.strapi);
      await run.all(all);
      steps += run.steps;
    }),
    { numRuns: RUNS, ...(process.env.RANDOM_SEED && { seed: Number(process.env.RANDOM_SEED) }) },
  );
  expect(steps).toBeGreaterThan(RUNS * 20);
}, 1_200_000);
