import { createHash } from 'node:crypto';
import { buildSchema, parse } from 'graphql';
import { expect, test } from 'vitest';
import { KnownOperations } from '../../../cms/src/plugins/conference/server/src/delivery/apollo/known-operations';
import { Questions } from '../../../cms/src/plugins/conference/server/src/delivery/front-door/question';

const TEXT = 'query Panels($limit: Int = 10, $filters: Filters) { panels(limit: $limit, filters: $filters) }';
const TWO = 'query One { panels } query Two { panels(limit: 1) }';
const hashOf = (text: string) => createHash('sha256').update(text).digest('hex');

const schema = buildSchema(`
  input Filters { title: String, state: String }
  type Query { panels(limit: Int, filters: Filters): String }
`);

/** Knows some operations, takes no page longer than 100 rows, and hashes unless told otherwise. */
function questions({ takesHashes = true } = {}): Questions {
  const known = new KnownOperations();
  const remember = (text: string, operationName?: string) =>
    known.remember({ hash: hashOf(text), schema, document: parse(text), operationName }, text.length);
  remember(TEXT);
  remember(TWO, 'One');
  remember(TWO, 'Two');
  return new Questions(known, { takesHashes, accepts: (_, { limit = 10 }) => Number(limit) <= 100 });
}

const inBody = (asked: object, from = questions()) => from.inBody(Buffer.from(JSON.stringify(asked)));
const byHash = (text: string) => ({ extensions: { persistedQuery: { version: 1, sha256Hash: hashOf(text) } } });

test('a question in a known operation has the variables that its operation declares, with the defaults', () => {
  expect(inBody({ query: TEXT })?.variables).toEqual({ limit: 10 });
  expect(inBody({ query: TEXT, variables: { limit: 5, more: 1 } })?.variables).toEqual({ limit: 5 });
});

test('the same question has one key, however it is written and sent', () => {
  const from = questions();
  const filters = { title: 'Құрылтай', state: 'planned' };
  const key = inBody({ query: TEXT, variables: { filters, limit: 5 } }, from)?.key;
  const others = { limit: 5, filters: { state: 'planned', title: 'Құрылтай' } };
  const address = `/graphql?${new URLSearchParams({ query: TEXT, variables: JSON.stringify(others) })}`;
  expect(typeof key).toBe('string');
  expect(inBody({ variables: others, query: TEXT }, from)?.key).toBe(key);
  expect(inBody({ ...byHash(TEXT), variables: others }, from)?.key).toBe(key);
  expect(from.inAddress(address)?.key).toBe(key);
});

test('other variables, another operation or another text make another question', () => {
  const asked = [
    { query: TEXT },
    { query: TEXT, variables: { limit: 1 } },
    { query: TEXT, variables: { limit: null } },
    { query: TEXT, variables: { filters: { title: 'a' } } },
    { query: TEXT, variables: { filters: { state: 'a' } } },
    { query: TWO, operationName: 'One' },
    { query: TWO, operationName: 'Two' },
  ];
  expect(new Set(asked.map((one) => inBody(one)?.key)).size).toBe(asked.length);
});

test.each<[string, object]>([
  ['an unknown text', { query: '{ panels }' }],
  ['an unknown hash', byHash('{ panels }')],
  ['no operation of several', { query: TWO }],
  ['an operation that is not there', { query: TWO, operationName: 'Three' }],
  ['a variable of the wrong type', { query: TEXT, variables: { limit: 'x' } }],
  ['a field that no input has', { query: TEXT, variables: { filters: { nope: 1 } } }],
  ['more than the limits allow', { query: TEXT, variables: { limit: 101 } }],
  ['a hash of something else', { query: TEXT, ...byHash(TWO) }],
])('%s is no question in a known operation', (_, asked) => {
  expect(inBody(asked)).toBeUndefined();
});

test('where Apollo takes no hashes, neither does the front door', () => {
  const from = questions({ takesHashes: false });
  expect(inBody({ query: TEXT, ...byHash(TEXT) }, from)).toBeUndefined();
  expect(inBody(byHash(TEXT), from)).toBeUndefined();
  expect(inBody({ query: TEXT }, from)).toBeDefined();
});

test('a limit that fails is left to Apollo, where it fails again', () => {
  const known = new KnownOperations();
  known.remember({ hash: hashOf(TEXT), schema, document: parse(TEXT), operationName: undefined }, TEXT.length);
  const accepts = () => {
    throw new Error('no');
  };
  expect(inBody({ query: TEXT }, new Questions(known, { takesHashes: true, accepts }))).toBeUndefined();
});
