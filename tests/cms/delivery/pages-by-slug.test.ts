import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { uids } from '../../../cms/src/plugins/conference/server/src/uids';
import { createApiToken } from '../../helpers/api-token';
import { Caller } from '../../helpers/caller';
import { documentsOf } from '../../helpers/documents';
import { type Booted, bootStrapi } from '../../helpers/strapi';

let cms: Booted;
let anyone: Caller;
let withToken: Caller;
/** An article with words and an address of its own in Kazakh and Russian; its Kazakh address was another once. */
let article: string;

beforeAll(async () => {
  cms = await bootStrapi();
  anyone = new Caller(cms.url);
  withToken = new Caller(cms.url, await createApiToken(cms.strapi));
  const articles = documentsOf(cms.strapi, 'article');
  const shown = await documentsOf(cms.strapi, 'panel').create({ data: { title: 'Ашық' }, status: 'published' });
  const hidden = await documentsOf(cms.strapi, 'panel').create({ data: { title: 'Жасырын' } });
  const panels = [shown.documentId, hidden.documentId];
  ({ documentId: article } = await articles.create({ data: { title: 'Алғашқы күн', panels } }));
  await articles.update({ documentId: article, locale: 'ru', data: { title: 'День первый' } });
  for (const locale of ['kk', 'ru']) await articles.publish({ documentId: article, locale });
  await articles.update({ documentId: article, data: { slug: 'birinshi-kun' } });
  await articles.publish({ documentId: article });
  await articles.update({ documentId: article, data: { title: 'Жасырын тақырып' } });
});
afterAll(() => cms.stop());

const QUERY = `query ($type: ConferencePageType!, $slug: String!, $locale: I18NLocaleCode, $status: PublicationStatus) {
  page: conferenceBySlug(type: $type, slug: $slug, locale: $locale, status: $status) {
    __typename
    ... on ConferenceArticle { documentId locale slug title panels { title } }
    ... on ConferencePanel { slug }
  }
}`;

const ask = async (slug: string, locale?: string, type = 'article', caller = anyone) =>
  (await caller.graphql(QUERY, { type, slug, locale })).body;

const rest = (slug: string, query = '', type = 'article', caller = anyone) =>
  caller.get(`/api/conference/by-slug/${type}/${slug}?${query}`);

describe('a document is found', () => {
  const kazakh = { slug: 'birinshi-kun', title: 'Алғашқы күн', locale: 'kk' };
  const russian = { slug: 'den-pervyy', title: 'День первый', locale: 'ru' };

  test.each([
    ['its slug', 'birinshi-kun', undefined, kazakh],
    ['its slug in another language', 'den-pervyy', undefined, kazakh],
    ['a slug that it had once', 'algashqy-kun', 'kk', kazakh],
    ['a slug that it had once, in another language', 'algashqy-kun', 'ru', russian],
    ['its slug in the language asked for', 'den-pervyy', 'ru', russian],
  ])('by %s, with its present one', async (_, slug, locale, expected) => {
    expect(await ask(slug, locale)).toEqual({
      data: {
        page: { __typename: 'ConferenceArticle', documentId: article, ...expected, panels: [{ title: 'Ашық' }] },
      },
    });
    const { status, body } = await rest(slug, locale && `locale=${locale}`);
    expect({ status, body }).toMatchObject({
      status: 200,
      body: { data: { documentId: article, ...expected }, meta: { redirect: slug !== expected.slug } },
    });
  });

  test('by the slug that follows the Russian one in a language where nothing is written', async () => {
    const body = await ask('algashqy-kun', 'en');
    expect(body).toMatchObject({ data: { page: { locale: 'en', title: 'День первый', slug: 'den-pervyy' } } });
  });

  test('over REST with the fields and relations that were asked for, published ones alone', async () => {
    const { body } = await rest('den-pervyy', 'fields=title&populate[panels][fields]=title');
    expect(body.data).toEqual({
      id: expect.any(Number),
      documentId: article,
      title: 'Алғашқы күн',
      panels: [{ id: expect.any(Number), documentId: expect.any(String), title: 'Ашық' }],
    });
    expect(body.meta).toEqual({ redirect: true });
  });

  test('though another had the slug before, which is no longer published', async () => {
    const panels = documentsOf(cms.strapi, 'panel');
    const first = await panels.create({ data: { title: 'А', slug: 'ortaq' }, status: 'published' });
    await panels.update({ documentId: first.documentId, data: { slug: 'basqa' }, status: 'published' });
    const second = await panels.create({ data: { title: 'Б', slug: 'ortaq' }, status: 'published' });
    await panels.update({ documentId: second.documentId, data: { slug: 'ozge' }, status: 'published' });
    expect(await ask('ortaq', 'kk', 'panel')).toMatchObject({ data: { page: { slug: 'ozge' } } });
    await panels.unpublish({ documentId: second.documentId, locale: '*' });
    expect(await ask('ortaq', 'kk', 'panel')).toMatchObject({ data: { page: { slug: 'basqa' } } });
  });
});

test('nothing is found by a slug that nobody has, that another type has, or that only a draft has', async () => {
  await documentsOf(cms.strapi, 'article').create({ data: { title: 'Тек жоба', slug: 'tek-joba' } });
  for (const [slug, type] of [
    ['joq', 'article'],
    ['', 'article'],
    ['birinshi-kun', 'panel'],
    ['tek-joba', 'article'],
  ] as const) {
    expect([slug, await ask(slug, 'kk', type)]).toEqual([slug, { data: { page: null } }]);
    if (slug) expect([slug, (await rest(slug, '', type)).status]).toEqual([slug, 404]);
  }
  expect((await rest('kun', '', 'topic')).status).toBe(404);
});

test('a language that the project does not have is refused with those it has, whether the slug is known or not', async () => {
  const message = /«kz» is not a language of this project. Use one of: kk, ru, en. Kazakh is kk/;
  for (const slug of ['birinshi-kun', 'joq']) {
    const { errors } = await ask(slug, 'kz');
    expect(errors?.map((error) => error.message)).toEqual([expect.stringMatching(message)]);
    const { status, body } = await rest(slug, 'locale=kz');
    expect({ status, message: body.error?.message }).toEqual({ status: 400, message: expect.stringMatching(message) });
  }
});

describe('a draft', () => {
  const draft = async (slug: string, locale: string, caller = withToken) =>
    (await caller.graphql(QUERY, { type: 'article', slug, locale, status: 'DRAFT' })).body;

  test('is shown to a token that asks for it, with the drafts that it is linked to', async () => {
    const page = { documentId: article, title: 'Жасырын тақырып', slug: 'birinshi-kun' };
    // The first question of an operation is answered by Strapi's resolvers, the next by look-ahead.
    for (const slug of ['birinshi-kun', 'algashqy-kun', 'den-pervyy'])
      for (const _ of [1, 2])
        expect(await draft(slug, 'kk')).toMatchObject({
          data: { page: { ...page, panels: [{ title: 'Ашық' }, { title: 'Жасырын' }] } },
        });
  });

  test('is found by a slug that nobody else sees', async () => {
    const { documentId } = await documentsOf(cms.strapi, 'article').create({
      data: { title: 'Жоба ғана', slug: 'joba-gana' },
    });
    expect(await draft('joba-gana', 'kk')).toMatchObject({ data: { page: { documentId, slug: 'joba-gana' } } });
    expect(await draft('joba-gana', 'ru')).toMatchObject({ data: { page: { documentId, title: 'Жоба ғана' } } });
    expect(await ask('joba-gana', 'kk', 'article', withToken)).toEqual({ data: { page: null } });
    expect(await rest('joba-gana', 'status=draft', 'article', withToken)).toMatchObject({
      status: 200,
      body: { data: { documentId }, meta: { redirect: false } },
    });
    expect((await rest('joba-gana', '', 'article', withToken)).status).toBe(404);
    const { body } = await rest('birinshi-kun', 'status=draft', 'article', withToken);
    expect(body.data).toMatchObject({ title: 'Жасырын тақырып' });
  });

  test('is refused to everybody else, by a slug that there is and one that there is not', async () => {
    for (const slug of ['birinshi-kun', 'joq']) {
      const { errors, ...shown } = await draft(slug, 'kk', anyone);
      expect(errors?.map(({ message }) => message)).toEqual([
        expect.stringMatching(/drafts are shown only to API tokens/),
      ]);
      expect(JSON.stringify(shown)).not.toContain('title');
      expect((await rest(slug, 'status=draft')).status).toBe(403);
    }
  });
});

test('private fields stay private', async () => {
  const { text } = await rest('birinshi-kun', 'populate=*');
  for (const field of ['sortKey', 'searchText', '"translation"']) expect(text).not.toContain(field);
  expect((await rest('birinshi-kun', 'fields=sortKey')).status).toBe(400);
});

test('who may not read a type finds none of its documents', async () => {
  const action = `${uids.article}.findOne`;
  await cms.strapi.db.query('plugin::users-permissions.permission').delete({ where: { action } });
  expect((await rest('birinshi-kun')).status).toBe(403);
  const { errors } = await ask('birinshi-kun');
  expect(errors?.map(({ extensions }) => extensions?.code)).toEqual(['FORBIDDEN']);
  expect(await ask('birinshi-kun', 'kk', 'article', withToken)).toMatchObject({ data: { page: { locale: 'kk' } } });
  expect((await ask('basqa', 'kk', 'panel')).errors).toBeUndefined();
});
