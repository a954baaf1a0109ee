import { expect, test } from 'vitest';
import { config } from '../../../../cms/src/plugins/conference/server/src/config';
import { limitedConfig } from '../../../../cms/src/plugins/conference/server/src/delivery/limits/limited-config';
import { limitsOf } from '../../../../cms/src/plugins/conference/server/src/delivery/limits/limits';

const validate = (limits: unknown) =>
  Reflect.apply(config.validator, undefined, [{ ...config.default, delivery: { limits } }]);

test('a project may set some limits, and has the defaults of the others', () => {
  expect(() => validate({ depth: 20, cost: 5_000_000 })).not.toThrow();
  expect(limitsOf({ depth: 20 })).toEqual({ ...limitsOf(undefined), depth: 20 });
});

test.each<[unknown, string]>([
  [{ depth: 0 }, '.depth must be a whole number from 1 up, such as 14.'],
  [{ aliases: -1 }, '.aliases must be a whole number from 1 up, such as 50.'],
  [{ tokens: '2000' }, '.tokens must be a whole number from 1 up, such as 2000.'],
  [{ cost: Number.POSITIVE_INFINITY }, '.cost must be a whole number from 1 up, such as 1500000.'],
  [
    { alias: 10 },
    ' has no "alias"; there are tokens, depth, selections, aliases, directives, cost, values, nesting, characters, pageSize, batch.',
  ],
  [false, ' must be an object, such as { depth: 20 }.'],
  [[10], ' must be an object, such as { depth: 20 }.'],
])('limits like %j stop the start, and what would be right is told', (limits, message) => {
  expect(() => validate(limits)).toThrow(new Error(`conference.config.delivery.limits${message}`));
});

test('a project that sets nothing of its GraphQL plugin has every limit', () => {
  // As Strapi's plugin has it where nobody says anything.
  expect(limitedConfig({ maxLimit: -1, apolloServer: {} }, limitsOf(undefined))).toMatchObject({
    depthLimit: 14,
    maxLimit: 500,
    apolloServer: { parseOptions: { maxTokens: 2_000 }, maxRecursiveSelections: 2_000 },
  });
});

test('what a project has set of its GraphQL plugin stays so', () => {
  const rule = () => ({});
  const plugin = {};
  const given = {
    endpoint: '/api/graphql',
    depthLimit: 5,
    defaultLimit: 20,
    maxLimit: 50,
    apolloServer: {
      introspection: true,
      allowBatchedHttpRequests: true,
      parseOptions: { maxTokens: 100, allowLegacyFragmentVariables: true },
      maxRecursiveSelections: false,
      validationRules: [rule],
      plugins: [plugin],
    },
  };
  const { apolloServer, ...limited } = limitedConfig(given, limitsOf({ depth: 20, tokens: 9_000, pageSize: 1_000 }));
  expect({ ...limited, apolloServer }).toMatchObject({
    ...given,
    apolloServer: { ...given.apolloServer, validationRules: expect.anything(), plugins: expect.anything() },
  });
  expect(apolloServer.validationRules[0]).toBe(rule);
  expect(apolloServer.plugins[0]).toBe(plugin);
});
