import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Postgres, startPostgres } from '../../../helpers/postgres';
import { TwoWays } from '../../../helpers/random-queries/two-ways';

let postgres: Postgres;
let ways: TwoWays;

beforeAll(async () => {
  postgres = await startPostgres();
  ways = await TwoWays.start({ DATABASE_CLIENT: 'postgres', DATABASE_URL: postgres.url });
});
afterAll(async () => {
  await ways?.stop();
  await postgres?.stop();
});

test('on PostgreSQL, too, the answer is the one of Strapi’s own resolvers', async () => {
  const { asked, answered } = await ways.compare(100);
  expect(answered).toBeGreaterThan(asked / 10);
}, 1_200_000);
