import type { GraphQLSchema } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createApiToken } from '../../helpers/api-token';
import { Caller } from '../../helpers/caller';
import { documentsOf } from '../../helpers/documents';
import { type Booted, bootStrapi } from '../../helpers/strapi';
import { graphqlType, restPath, typeNames } from '../../helpers/type-names';

const PRIVATE = ['sortKey', 'searchText', 'translation'];

let cms: Booted;
let schema: GraphQLSchema;
let api: Caller;

beforeAll(async () => {
  cms = await bootStrapi();
  schema = cms.strapi.plugin('graphql').service('content-api').buildSchema();
  api = new Caller(cms.url, await createApiToken(cms.strapi));
});
afterAll(() => cms.stop());

/** The fields of a GraphQL type with their types. */
function fieldsOf(name: string): Readonly<Record<string, string>> {
  const type = schema.getType(name);
  if (!type || !('getFields' in type)) throw new Error(`There is no ${name} with fields.`);
  return Object.fromEntries(Object.values(type.getFields()).map((field) => [field.name, String(field.type)]));
}

describe.each(typeNames)('the type %s', (type) => {
  const name = graphqlType(type);

  test('says which language its words are in, and which fields show words of another', () => {
    expect(fieldsOf(name)).toMatchObject({
      language: 'I18NLocaleCode!',
      fallbackFields: '[ConferenceFallbackField!]!',
    });
    expect(fieldsOf(`${name}FiltersInput`)).toMatchObject({ language: 'StringFilterInput' });
  });

  test('lets nobody write that, nor read or filter by what is behind it', () => {
    const input = Object.keys(fieldsOf(`${name}Input`));
    for (const field of ['language', 'fallbackFields', ...PRIVATE]) expect(input).not.toContain(field);
    for (const field of PRIVATE) {
      expect(fieldsOf(name)).not.toHaveProperty(field);
      expect(fieldsOf(`${name}FiltersInput`)).not.toHaveProperty(field);
    }
  });
});

test('lists are filtered by the language that was really written', async () => {
  const experts = documentsOf(cms.strapi, 'expert');
  await experts.create({ data: { name: 'Әсел' }, status: 'published' });
  await experts.create({ locale: 'ru', data: { name: 'Анна' }, status: 'published' });
  const query = '{ items: conferenceExperts(locale: "kk", filters: { language: { eq: "kk" } }) { name language } }';
  expect((await api.graphql(query)).body.data).toEqual({ items: [{ name: 'Әсел', language: 'kk' }] });
  const { body } = await api.get(`${restPath('expert')}?filters[language]=ru&fields=name`);
  expect(body.data).toMatchObject([{ name: 'Анна' }]);
});

test('over REST nobody writes what is known of the words', async () => {
  const made = await documentsOf(cms.strapi, 'expert').create({ data: { name: 'Берік' } });
  const path = `${restPath('expert')}/${made.documentId}`;
  for (const field of ['language', 'fallbackFields', ...PRIVATE]) {
    const before = await documentsOf(cms.strapi, 'expert').findOne({ documentId: made.documentId });
    await api.send('PUT', path, { data: { [field]: 'ru' } });
    const after = await documentsOf(cms.strapi, 'expert').findOne({ documentId: made.documentId });
    expect({ field, value: after?.[field] }).toEqual({ field, value: before?.[field] });
  }
});
