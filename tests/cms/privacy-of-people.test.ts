import type { GraphQLSchema } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createApiToken } from '../helpers/api-token';
import { Caller } from '../helpers/caller';
import { countRows } from '../helpers/documents';
import { type Booted, bootStrapi } from '../helpers/strapi';
import { graphqlField, graphqlType, restPath, typeNames } from '../helpers/type-names';
import {
  type Conference,
  createConference,
  publishConference,
  structureOf,
  wordsOf,
} from '../helpers/whole-conference';

const EMAIL = 'aigerim.secret@example.org';

let cms: Booted;
let anyone: Caller;
let withToken: Caller;
let conference: Conference;

beforeAll(async () => {
  cms = await bootStrapi();
  anyone = new Caller(cms.url);
  withToken = new Caller(cms.url, await createApiToken(cms.strapi));
  conference = await createConference(cms.strapi, 'Ashyq');
  await withToken.send('PUT', `/api/conference/experts/${conference.expert}`, { data: { email: EMAIL } });
  await publishConference(cms.strapi, conference);
});
afterAll(() => cms.stop());

const experts = '/api/conference/experts';
const invalid = (key: string, at?: string) => ({
  status: 400,
  message: at === undefined ? `Invalid key ${key}` : `Invalid key ${key} at ${at}`,
});

describe('an expert’s email', () => {
  test('is kept, and is in no answer', async () => {
    const [row] = await cms.strapi.db.query('plugin::conference.expert').findMany({ where: { email: EMAIL } });
    expect(row).toMatchObject({ email: EMAIL });
    for (const path of [experts, '/api/conference/panels', '/api/conference/talks', '/api/conference/awards']) {
      for (const caller of [anyone, withToken]) {
        const { status, text } = await caller.get(`${path}?populate=*`);
        expect({ status, isShown: text.includes('example.org') }).toEqual({ status: 200, isShown: false });
      }
    }
  });

  test.each([
    [`${experts}?filters[email][$startsWith]=aigerim`, invalid('email')],
    [`${experts}?filters[$not][email][$null]=true`, invalid('email')],
    [`${experts}?sort=email`, invalid('email')],
    [`${experts}?fields=email`, invalid('email')],
    [`${experts}?populate[localizations][fields]=email`, invalid('email')],
    ['/api/conference/panels?filters[speakers][email][$contains]=a', invalid('email', 'speakers.email')],
    ['/api/conference/panels?sort=speakers.email', invalid('email', 'speakers.email')],
    ['/api/conference/panels?populate[speakers][fields]=email', invalid('email')],
    ['/api/conference/panels?populate[speakers][filters][email][$contains]=a', invalid('email')],
    ['/api/conference/panels?populate[speakers][sort]=email', invalid('email')],
  ])('cannot be guessed by %s', async (path, expected) => {
    const { status, body } = await anyone.get(path);
    expect({ status, message: body.error?.message }).toEqual(expected);
  });

  test('is found by no search, while the name beside it is', async () => {
    const found = async (words: string) => (await anyone.get(`${experts}?fields=name&_q=${words}`)).body.data;
    expect(await found('aigerim.secret')).toEqual([]);
    expect(await found('example.org')).toEqual([]);
    expect(await found('Ashyq')).toMatchObject([{ name: 'Ashyq expert' }]);
  });

  test('is in no type that GraphQL answers with or filters by', () => {
    const schema: GraphQLSchema = cms.strapi.plugin('graphql').service('content-api').buildSchema();
    const withFields = Object.values(schema.getTypeMap()).flatMap((type) =>
      'getFields' in type ? [{ name: type.name, fields: Object.keys(type.getFields()) }] : [],
    );
    const isWritten = (name: string) => name.endsWith('Input') && !name.endsWith('FiltersInput');
    const ours = withFields.filter(({ name }) => name.startsWith('Conference') && !isWritten(name));
    expect(ours.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['ConferenceExpert', 'ConferenceExpertFiltersInput', 'ConferencePanelFiltersInput']),
    );
    expect(ours.filter(({ fields }) => fields.includes('email'))).toEqual([]);
  });

  test('orders nothing in GraphQL', async () => {
    const { body } = await anyone.graphql('{ conferenceExperts(sort: "email") { name } }');
    expect(body.errors?.map(({ message }) => message)).toEqual(['Invalid key email']);
  });
});

describe.each(typeNames)('the people behind the type %s', (type) => {
  const path = restPath(type);

  test.each(['createdBy', 'updatedBy'])('are not told by %s', async (field) => {
    for (const query of [
      `populate=${field}`,
      `populate[${field}][fields]=email`,
      `fields=${field}`,
      `sort=${field}.email`,
      `filters[${field}][email][$startsWith]=a`,
    ]) {
      const { status, body } = await anyone.get(`${path}?${query}`);
      expect({ query, status, name: body.error?.name }).toEqual({ query, status: 400, name: 'ValidationError' });
    }
    expect((await anyone.get(`${path}?populate=*`)).text).not.toContain(field);
    const { body } = await anyone.graphql(`{ ${graphqlField(type)}s { ${field} { id } } }`);
    expect(body.errors?.map(({ message }) => message)).toEqual([
      expect.stringContaining(`Cannot query field "${field}" on type "${graphqlType(type)}".`),
    ]);
  });

  test('nobody writes without a token', async () => {
    const before = await countRows(cms.strapi);
    const data = { ...structureOf[type], [wordsOf[type]]: 'Bogde' };
    const one = `${path}/${conference[type]}`;
    const requests = [['POST', path, { data }] as const, ['PUT', one, { data }] as const, ['DELETE', one] as const];
    const refused = requests.map(async ([method, address, body]) => (await anyone.send(method, address, body)).status);
    expect(await Promise.all(refused)).toEqual([403, 403, 403]);
    const name = graphqlType(type);
    for (const mutation of [
      `mutation ($data: ${name}Input!) { create${name}(data: $data) { documentId } }`,
      `mutation ($data: ${name}Input!, $id: ID!) { update${name}(documentId: $id, data: $data) { documentId } }`,
      `mutation ($id: ID!) { delete${name}(documentId: $id) { documentId } }`,
    ]) {
      const { body } = await anyone.graphql(mutation, { data, id: conference[type] });
      expect(body.errors?.map(({ extensions }) => extensions?.code)).toEqual(['FORBIDDEN']);
    }
    expect(await countRows(cms.strapi)).toEqual(before);
  });
});

test.each([
  '/api/users',
  '/api/users/1',
  '/api/users/me',
  '/api/users-permissions/roles',
  '/api/upload/files',
  '/api/i18n/locales',
  '/api/content-type-builder/content-types',
])('%s is refused to anyone', async (path) => {
  expect((await anyone.get(path)).status).toBe(403);
});

test('nobody uploads or deletes a file without a token', async () => {
  expect((await anyone.send('POST', '/api/upload', {})).status).toBe(403);
  expect((await anyone.send('DELETE', '/api/upload/files/1')).status).toBe(403);
});

test.each([
  'usersPermissionsUsers { username }',
  'usersPermissionsUser(documentId: "1") { email }',
  'usersPermissionsRoles { name }',
  'uploadFiles { url }',
  'uploadFile(documentId: "1") { url }',
  'i18NLocales { code }',
  'me { email }',
])('GraphQL refuses %s to anyone', async (field) => {
  const { body } = await anyone.graphql(`{ ${field} }`);
  expect(body.errors?.map(({ extensions }) => extensions?.code)).toEqual(['FORBIDDEN']);
});

test.each(['/admin/users', '/admin/api-tokens', '/content-manager/content-types', '/upload/files'])(
  'the admin’s own %s asks for a sign-in',
  async (path) => {
    expect((await anyone.get(path)).status).toBe(401);
    expect((await withToken.get(path)).status).toBe(401);
  },
);
