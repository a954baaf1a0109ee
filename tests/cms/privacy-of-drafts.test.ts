import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { uids } from '../../cms/src/plugins/conference/server/src/uids';
import { createApiToken } from '../helpers/api-token';
import { type Answer, Caller } from '../helpers/caller';
import { documentsOf } from '../helpers/documents';
import { type Booted, bootStrapi } from '../helpers/strapi';
import { graphqlField, restPath, type TypeName, typeNames } from '../helpers/type-names';
import { type Conference, createConference, publishConference, wordsOf } from '../helpers/whole-conference';

/** Stands in all that was published, in no draft. */
const OPEN = 'Ashyq';
/** Stands in every draft: of documents never published, of changes to published ones, and of another language. */
const SECRET = 'Qupiya';

let cms: Booted;
let anyone: Caller;
let withToken: Caller;
let published: Conference;
let secret: Conference;

beforeAll(async () => {
  cms = await bootStrapi();
  anyone = new Caller(cms.url);
  withToken = new Caller(cms.url, await createApiToken(cms.strapi));
  published = await createConference(cms.strapi, OPEN);
  await shareCover();
  await publishConference(cms.strapi, published);
  secret = await createConference(cms.strapi, SECRET, published);
  for (const type of typeNames) {
    const data = { [wordsOf[type]]: `${SECRET} changed ${type}` };
    await documentsOf(cms.strapi, type).update({ documentId: published[type], data });
    await documentsOf(cms.strapi, type).update({ documentId: published[type], data, locale: 'ru' });
  }
});
afterAll(() => cms.stop());

/** One picture that a published article shows, and a draft. */
async function shareCover(): Promise<void> {
  const file = { name: 'cover.png', hash: 'cover', ext: '.png', mime: 'image/png', size: 1, provider: 'local' };
  const { id } = await cms.strapi.db.query('plugin::upload.file').create({ data: { ...file, url: '/cover.png' } });
  await documentsOf(cms.strapi, 'article').update({ documentId: published.article, data: { cover: id } });
  await documentsOf(cms.strapi, 'article').create({ data: { title: `${SECRET} cover`, cover: id } });
}

function relationsOf(type: TypeName): readonly { readonly field: string; readonly words: string }[] {
  const targets = new Map(typeNames.map((name) => [String(uids[name]), name]));
  return Object.entries(cms.strapi.contentType(uids[type]).attributes).flatMap(([field, attribute]) => {
    const target = 'target' in attribute ? targets.get(String(attribute.target)) : undefined;
    return target === undefined || field === 'localizations' ? [] : [{ field, words: wordsOf[target] }];
  });
}

const total = ({ body: { meta } }: Answer) => meta;
const nothing = { pagination: { page: 1, pageSize: 25, pageCount: 0, total: 0 } };
const refusedBecause = (parameter: string) => ({
  status: 403,
  error: {
    status: 403,
    name: 'PolicyError',
    message: expect.stringMatching(`^${parameter}: drafts .* API tokens.`),
    details: {},
  },
});

describe.each(typeNames)('drafts of type %s, asked for by anyone', (type) => {
  const path = restPath(type);
  const many = `${graphqlField(type)}s`;
  const words = wordsOf[type];

  test('are in no list and behind no document, however much is populated', async () => {
    const nested = relationsOf(type).map(({ field }) => `populate[${field}][populate]=*`);
    for (const query of [
      '',
      'populate=*',
      'locale=*',
      'populate=localizations',
      nested.join('&'),
      'publicationState=preview',
    ]) {
      for (const address of [`${path}?${query}`, `${path}/${published[type]}?${query}`]) {
        const answer = await anyone.get(address);
        expect({ address, status: answer.status }).toEqual({
          address,
          status: query === 'locale=*' && address.includes(published[type]) ? 404 : 200,
        });
        expect(answer.text).not.toContain(SECRET);
        if (answer.status === 200) expect(answer.text).toContain(`${OPEN} ${type}`);
      }
    }
    expect((await anyone.get(`${path}/${secret[type]}`)).status).toBe(404);
    const inRussian = await anyone.get(`${path}/${published[type]}?locale=ru`);
    expect([inRussian.status, inRussian.text.includes(SECRET)]).toEqual([200, false]);
  });

  test('are found by no filter, search or order, of the type itself or of what it is related to', async () => {
    const conditions = [`filters[${words}][$startsWith]=${SECRET}`, `_q=${SECRET}`, 'filters[publishedAt][$null]=true'];
    const related = relationsOf(type).map(
      (relation) => `filters[${relation.field}][${relation.words}][$contains]=${SECRET}`,
    );
    for (const condition of [...conditions, ...related, ...conditions.map((one) => `${one}&locale=ru`)]) {
      expect({ condition, meta: total(await anyone.get(`${path}?${condition}`)) }).toEqual({
        condition,
        meta: nothing,
      });
    }
    const found = await anyone.get(`${path}?filters[${words}][$startsWith]=${OPEN}`);
    expect(total(found)).toEqual({ pagination: { page: 1, pageSize: 25, pageCount: 1, total: 1 } });
  });

  test.each([
    ['status', 'status=draft'],
    ['status', 'status=Draft'],
    ['status', 'status='],
    ['status', 'status[]=published'],
    ['publicationFilter', 'publicationFilter=never-published'],
    ['publicationFilter', 'publicationFilter=modified'],
    ['hasPublishedVersion', 'hasPublishedVersion=false'],
    ['localizations', `filters[localizations][${words}][$startsWith]=${SECRET}`],
    ['localizations', `filters[$or][0][localizations][${words}][$startsWith]=${SECRET}`],
    ['localizations', `sort=localizations.${words}`],
    ['localizations', `populate[localizations][sort]=localizations.${words}`],
  ])('are refused, with a word on %s, to %s', async (parameter, query) => {
    for (const address of [`${path}?${query}`, `${path}/${published[type]}?${query}`]) {
      const { status, body } = await anyone.get(address);
      expect({ status, error: body.error }).toEqual(refusedBecause(parameter));
    }
  });

  test('are in no answer of GraphQL', async () => {
    const relations = relationsOf(type).map((relation) => `${relation.field} { ${relation.words} }`);
    const selection = `{ ${words} localizations { ${words} } localizations_connection { nodes { ${words} } } ${relations.join(' ')} }`;
    const query = `query ($id: ID!) { ${many} ${selection} ${many}_connection { nodes ${selection} pageInfo { total } } ${graphqlField(type)}(documentId: $id) ${selection} }`;
    const open = await anyone.graphql(query, { id: published[type] });
    expect(open.body.errors).toBeUndefined();
    expect(open.text).not.toContain(SECRET);
    expect(open.text).toContain(`${OPEN} ${type}`);
    const hidden = await anyone.graphql(`query ($id: ID!) { ${graphqlField(type)}(documentId: $id) ${selection} }`, {
      id: secret[type],
    });
    expect(hidden.body).toEqual({ data: { [graphqlField(type)]: null } });
    const none = await anyone.graphql(
      `{ ${many}_connection(filters: { ${words}: { startsWith: "${SECRET}" } }, status: null) { pageInfo { total } } }`,
    );
    expect(none.body).toEqual({ data: { [`${many}_connection`]: { pageInfo: { total: 0 } } } });
  });

  test.each([
    ['status', 'status: DRAFT'],
    ['publicationFilter', 'publicationFilter: MODIFIED'],
    ['hasPublishedVersion', 'hasPublishedVersion: false'],
    ['localizations', `filters: { localizations: { ${words}: { startsWith: "${SECRET}" } } }`],
    ['localizations', `filters: { not: { localizations: { ${words}: { contains: "x" } } } }`],
    ['localizations', `sort: "localizations.${words}:desc"`],
  ])('are refused by GraphQL, with a word on %s, to %s', async (parameter, argument) => {
    for (const query of [
      `{ ${many}(${argument}) { ${words} } }`,
      `{ ${many}_connection(${argument}) { pageInfo { total } } }`,
    ]) {
      const { body, text } = await anyone.graphql(query);
      expect(text).not.toContain(OPEN);
      expect(body.errors?.map(({ message, extensions }) => [message, extensions?.code])).toEqual([
        [expect.stringMatching(`^${parameter}: drafts .* API tokens.`), 'FORBIDDEN'],
      ]);
    }
  });

  test('are shown to an API token', async () => {
    const { status, text } = await withToken.get(`${path}?status=draft&filters[${words}][$startsWith]=${SECRET}`);
    expect({ status, isShown: text.includes(`${SECRET} changed ${type}`) }).toEqual({ status: 200, isShown: true });
    const { body } = await withToken.graphql(
      `query ($id: ID!) { ${graphqlField(type)}(documentId: $id, status: DRAFT) { ${words} } }`,
      { id: secret[type] },
    );
    expect(body).toEqual({ data: { [graphqlField(type)]: { [words]: `${SECRET} ${type}` } } });
  });
});

test('a relation of a published document cannot be searched for drafts either', async () => {
  const { body } = await anyone.graphql(
    `{ conferenceEvents { days(filters: { event: { localizations: { title: { startsWith: "${SECRET}" } } } }) { date } } }`,
  );
  expect(body.errors?.map(({ extensions }) => extensions?.code)).toEqual(['FORBIDDEN']);
  const rest = await anyone.get(
    '/api/conference/events?populate[days][filters][event][localizations][title][$contains]=x',
  );
  expect(rest.status).toBe(403);
});

test('a picture does not tell which documents show it', async () => {
  const all = await anyone.get('/api/conference/articles?populate[cover][populate]=*');
  expect(all.text).toContain('/cover.png');
  expect(all.text).not.toContain(SECRET);
  expect((await anyone.get('/api/conference/articles?populate[cover][populate]=related')).body.error?.message).toBe(
    'Invalid key related at cover.related',
  );
  const { body } = await anyone.graphql('{ conferenceArticles { cover { related { __typename } } } }');
  expect(body.errors?.map(({ message }) => message)).toEqual(['Cannot query field "related" on type "UploadFile".']);
});
