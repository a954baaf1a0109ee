import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Run, step } from '../../helpers/random-changes';
import { type Booted, bootStrapi } from '../../helpers/strapi';

/** How many steps each run takes; set by hand for a long run. */
const RUNS = Number(process.env.RANDOM_RUNS ?? 40);

let cms: Booted;

beforeAll(async () => {
  cms = await bootStrapi();
  await cms.strapi.plugin('i18n').service('locales').create({ code: 'tr', name: 'Türkçe' });
});
afterAll(() => cms.stop());

test('whatever people do in whatever order, no written word changes by itself and every language is whole', async () => {
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
