import fc from 'fast-check';
import type { Booted } from '../strapi';
import { Run } from './run';
import { step } from './steps';

/**
 * Takes some 30 random steps as often as `runs` says, each time with new documents.
 * `RANDOM_RUNS` makes a long run of it, `RANDOM_SEED` repeats one, `RANDOM_SHRINK=no` ends at the first fault as it is.
 * @returns the number of steps taken.
 */
export async function takeRandomSteps(strapi: Booted['strapi'], runs: number): Promise<number> {
  const { RANDOM_RUNS, RANDOM_SEED, RANDOM_SHRINK } = process.env;
  let steps = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 20, maxLength: 40 }), async (all) => {
      const run = new Run(strapi);
      await run.all(all);
      steps += run.steps;
    }),
    {
      numRuns: Number(RANDOM_RUNS ?? runs),
      endOnFailure: RANDOM_SHRINK === 'no',
      ...(RANDOM_SEED && { seed: Number(RANDOM_SEED) }),
    },
  );
  return steps;
}
