import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { uids } from '../../cms/src/plugins/conference/server/src/uids';
import { createApiToken } from '../helpers/api-token';
import { Caller } from '../helpers/caller';
import { countRows, documentsOf, refusal } from '../helpers/documents';
import { type Booted, bootStrapi } from '../helpers/strapi';
import { graphqlType, restPath, type TypeName, typeNames } from '../helpers/type-names';
import { event, fault, faulty, faultyBeforeGraphQL, outsideDay, type Parents } from './faulty-documents';

type Data = Readonly<Record<string, unknown>>;

let cms: Booted;
let api: Caller;
let parents: Parents;

beforeAll(async () => {
  cms = await bootStrapi();
  api = new Caller(cms.url, await createApiToken(cms.strapi));
  const { documentId } = await documentsOf(cms.strapi, 'event').create({ data: event });
  const day = await documentsOf(cms.strapi, 'day').create({ data: { date: '2024-04-10', event: documentId } });
  const startsAt = '2024-04-10T04:00:00Z';
  const panel = await documentsOf(cms.strapi, 'panel').create({
    data: { title: 'Пленарлық отырыс', startsAt, endsAt: '2024-04-10T06:00:00Z', day: day.documentId },
  });
  for (const [type, id] of [
    ['event', documentId],
    ['day', day.documentId],
    ['panel', panel.documentId],
  ] as const) {
    await documentsOf(cms.strapi, type).publish({ documentId: id });
  }
  parents = { event: documentId, day: day.documentId, panel: panel.documentId };
});
afterAll(() => cms.stop());

/** The doors by which a document comes in, each giving back the details of its refusal. */
const doors: Readonly<Record<string, (type: TypeName, data: Data) => Promise<unknown>>> = {
  async REST(type, data) {
    const { status, body } = await api.send('POST', restPath(type), { data });
    expect({ status, name: body.error?.name }).toEqual({ status: 400, name: 'ValidationError' });
    return body.error?.details;
  },
  async GraphQL(type, data) {
    const name = graphqlType(type);
    const mutation = `mutation ($data: ${name}Input!) { create${name}(data: $data) { documentId } }`;
    const { body } = await api.graphql(mutation, { data });
    expect(body.errors?.map(({ extensions }) => extensions?.code)).toEqual(['BAD_USER_INPUT']);
    return body.errors?.[0]?.extensions?.error?.details;
  },
  'the Document Service': (type, data) => refusal(() => documentsOf(cms.strapi, type).create({ data })),
};

async function expectUnchanged(attempt: () => Promise<void>): Promise<void> {
  const before = await countRows(cms.strapi);
  await attempt();
  expect(await countRows(cms.strapi)).toEqual(before);
}

describe.each(Object.keys(doors))('through %s', (door) => {
  test.each(faulty)('%s is refused, and nothing is stored', (_, type, data, errors) =>
    expectUnchanged(async () => {
      expect(await doors[door]?.(type, data(parents))).toEqual({ errors });
    }),
  );
});

describe.each(['REST', 'the Document Service'])('through %s', (door) => {
  test.each(faultyBeforeGraphQL)('%s is refused, and nothing is stored', (_, type, data, error) =>
    expectUnchanged(async () => {
      expect(await doors[door]?.(type, data())).toEqual({ errors: [error] });
    }),
  );

  test('a text for rich text is refused, not lost', () =>
    expectUnchanged(async () => {
      expect(await doors[door]?.('event', { ...event, description: 'Сәлем' })).toEqual({
        errors: [
          fault(
            'description',
            'This must be rich text, a list of blocks such as [{"type": "paragraph", "children": [{"type": "text", "text": "…"}]}].',
          ),
        ],
      });
    }));
});

test.each(faultyBeforeGraphQL)('through GraphQL %s is refused with its place', (_, type, data, __, message) =>
  expectUnchanged(async () => {
    const name = graphqlType(type);
    const mutation = `mutation ($data: ${name}Input!) { create${name}(data: $data) { documentId } }`;
    const { status, body } = await api.graphql(mutation, { data: data() });
    expect({ status, errors: body.errors?.map((error) => error.message) }).toEqual({ status: 400, errors: [message] });
  }),
);

test('a change is refused as a new document is, and the old values stay', async () => {
  const before = await documentsOf(cms.strapi, 'panel').findOne({ documentId: parents.panel });
  const { status, body } = await api.send('PUT', `${restPath('panel')}/${parents.panel}`, {
    data: { title: 'Жаңа атау', startsAt: '2024-04-11T04:00:00Z', endsAt: '2024-04-11T05:00:00Z' },
  });
  expect({ status, details: body.error?.details }).toEqual({
    status: 400,
    details: { errors: [outsideDay('startsAt', '2024-04-11 09:00'), outsideDay('endsAt', '2024-04-11 10:00')] },
  });
  expect(await documentsOf(cms.strapi, 'panel').findOne({ documentId: parents.panel })).toEqual(before);
});

test.each(typeNames)('the type %s has drafts, and its words in every language', (type) => {
  const { options, pluginOptions } = cms.strapi.contentType(uids[type]);
  expect({ options, pluginOptions }).toMatchObject({
    options: { draftAndPublish: true },
    pluginOptions: { i18n: { localized: true } },
  });
});
