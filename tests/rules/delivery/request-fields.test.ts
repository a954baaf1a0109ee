import { expect, test } from 'vitest';
import {
  fieldsOfAddress,
  fieldsOfBody,
} from '../../../cms/src/plugins/conference/server/src/delivery/front-door/request-fields';

const none = { operationName: undefined, variables: {}, persisted: undefined };
const persistedQuery = { version: 1, sha256Hash: 'ab' };

test.each<[object, object]>([
  [{ query: '{ a }' }, { ...none, query: '{ a }' }],
  [
    { query: '{ a }', operationName: null, variables: null, extensions: null },
    { ...none, query: '{ a }' },
  ],
  [
    { query: '{ a }', operationName: 'A', variables: { b: 1 } },
    { ...none, query: '{ a }', operationName: 'A', variables: { b: 1 } },
  ],
  [{ extensions: { persistedQuery } }, { ...none, query: undefined, persisted: 'ab' }],
  [
    { query: '{ a }', extensions: { clientLibrary: { name: 'x' } } },
    { ...none, query: '{ a }' },
  ],
])('%j is read', (body, fields) => {
  expect(fieldsOfBody(JSON.stringify(body))).toEqual(fields);
});

test.each([
  '{"query":',
  '[{"query":"{ a }"}]',
  '"{ a }"',
  'null',
  '{"query":["{ a }"]}',
  '{"query":""}',
  '{"query":"{ a }","operationName":""}',
  '{"query":"{ a }","operationName":1}',
  '{"query":"{ a }","variables":"{}"}',
  '{"query":"{ a }","variables":[1]}',
  '{"query":"{ a }","extensions":[]}',
  '{"extensions":{"persistedQuery":{"version":2,"sha256Hash":"ab"}}}',
  '{"extensions":{"persistedQuery":{"version":1}}}',
  '{"extensions":{"persistedQuery":"ab"}}',
  '{"query":"{ a }","variables":{"__proto__":{"b":1}}}',
  '{"query":"{ a }","variables":{"\\u005f_proto__":{"b":1}}}',
])('%s is left to Apollo', (body) => {
  expect(fieldsOfBody(body)).toBeUndefined();
});

const address = (parameters: Readonly<Record<string, string>>) => `/graphql?${new URLSearchParams(parameters)}`;

test('an address carries the same', () => {
  expect(fieldsOfAddress(address({ query: '{ a(b: "қ") }', variables: '{"b":"қ"}', operationName: 'A' }))).toEqual({
    ...none,
    query: '{ a(b: "қ") }',
    operationName: 'A',
    variables: { b: 'қ' },
  });
  expect(fieldsOfAddress(address({ extensions: JSON.stringify({ persistedQuery }) }))?.persisted).toBe('ab');
});

test.each([
  `${address({ query: '{ a }' })}&query=x`,
  address({ query: '{ a }', variables: '{' }),
  address({ query: '{ a }', variables: 'null' }),
  address({ query: '{ a }', variables: '[]' }),
  address({ query: '' }),
])('%s is left to Apollo', (url) => {
  expect(fieldsOfAddress(url)).toBeUndefined();
});
