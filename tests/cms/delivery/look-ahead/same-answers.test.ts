import { afterAll, beforeAll, expect, test } from 'vitest';
import { TwoWays } from '../../../helpers/random-queries/two-ways';

let ways: TwoWays;

beforeAll(async () => {
  ways = await TwoWays.start();
});
afterAll(() => ways?.stop());

test('whatever is asked, by whomever, the answer is the one of Strapi’s own resolvers', async () => {
  const { asked, answered } = await ways.compare(200);
  // Most questions lead through relations, and those without errors are not left to Strapi.
  expect(answered).toBeGreaterThan(asked / 10);
}, 1_200_000);
