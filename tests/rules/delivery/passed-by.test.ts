import { expect, test } from 'vitest';
import { passedBy } from '../../../cms/src/plugins/conference/server/src/delivery/front-door/passed-by';

const stock = ['logger', 'errors', 'security', 'cors', 'poweredBy', 'session', 'query', 'body', 'favicon', 'public'];

test('Strapi’s own middlewares say the same of every answer', () => {
  const middlewares = [...stock.map((name) => `strapi::${name}`), { name: 'strapi::cors', config: { origin: ['*'] } }];
  expect(passedBy(middlewares, {})).toEqual([]);
  expect(passedBy([], { plugins: [] })).toEqual([]);
});

test.each<[string, readonly unknown[]]>([
  ['strapi::ip', ['strapi::ip']],
  ['global::limit', [{ name: 'global::limit', config: {} }]],
  ['./limit.js', [{ resolve: './limit.js' }]],
  ['a function among the middlewares', [() => {}]],
])('%s may count or refuse requests, so it sees every one', (name, middlewares) => {
  expect(passedBy(middlewares, {})).toEqual([name]);
});

test('plugins of Apollo, and another way of writing JSON, are the project’s', () => {
  expect(passedBy([], { plugins: [{}], stringifyResult: JSON.stringify })).toEqual([
    'plugins of Apollo',
    'stringifyResult',
  ]);
});
