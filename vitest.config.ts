import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

const empty = 'tests/helpers/empty-database.setup.ts';

/** One project for each place that tests run in, from the fastest to the slowest. */
export default defineConfig({
  test: {
    // A Strapi that starts, a database and a browser wait for each other more than they work.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    projects: [
      {
        test: { name: 'rules', include: ['tests/rules/**/*.test.ts'] },
        // The one copy of graphql that Node gives to packages; two do not know each other's types.
        resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
      },
      {
        test: {
          name: 'cms',
          include: ['tests/cms/**/*.test.ts'],
          globalSetup: [empty],
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'sdk',
          include: ['tests/sdk/**/*.test.ts'],
          globalSetup: [empty, 'tests/helpers/seeded-cms.setup.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          typecheck: { enabled: true, include: ['tests/sdk/**/*.test-d.ts'], tsconfig: 'tests/tsconfig.json' },
        },
      },
      {
        test: {
          name: 'runtimes',
          include: ['tests/runtimes/**/*.test.ts'],
          globalSetup: ['tests/runtimes/packed-sdk.setup.ts'],
          testTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'packaging',
          include: ['tests/packaging/**/*.test.ts'],
          testTimeout: 300_000,
          hookTimeout: 300_000,
        },
      },
      {
        test: {
          name: 'commands',
          include: ['tests/commands/**/*.test.ts'],
          testTimeout: 300_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: [empty, 'tests/helpers/seeded-site.setup.ts'],
          testTimeout: 120_000,
          hookTimeout: 180_000,
          // A browser, the admin in it and the CMS below it keep two cores busy.
          fileParallelism: false,
        },
      },
    ],
  },
});
