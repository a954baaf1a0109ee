import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Caller } from '../../helpers/caller';
import { documentsOf } from '../../helpers/documents';
import { type Booted, bootStrapi } from '../../helpers/strapi';

let cms: Booted;
let anyone: Caller;

beforeAll(async () => {
  cms = await bootStrapi();
  anyone = new Caller(cms.url);
  const panels = documentsOf(cms.strapi, 'panel');
  const titles = ['Қазақстан мектептері', 'Мектептер туралы', 'Қазақстан 100% жасыл', 'Өзге тақырып'];
  for (const title of titles) await panels.create({ data: { title, format: 'panel' }, status: 'published' });
  await panels.create({ data: { title: 'Қазақстан пленарлық', format: 'plenary' }, status: 'published' });
  await panels.create({ data: { title: 'Қазақстан жобасы' } });
});
afterAll(() => cms.stop());

async function overGraphql(search: string | null, rest = ''): Promise<unknown> {
  const { body } = await anyone.graphql(
    `query ($search: String) { items: conferencePanels(search: $search, sort: "title:asc" ${rest}) { title } }`,
    { search },
  );
  return body.errors ?? body.data;
}

async function overRest(search: string, rest = ''): Promise<unknown> {
  const query = `fields=title&sort=title:asc&search=${encodeURIComponent(search)}${rest}`;
  return (await anyone.get(`/api/conference/panels?${query}`)).body.data;
}

describe.each([
  ['казакстан', ['Қазақстан 100% жасыл', 'Қазақстан мектептері', 'Қазақстан пленарлық']],
  ['КАЗАҚ', ['Қазақстан 100% жасыл', 'Қазақстан мектептері', 'Қазақстан пленарлық']],
  ['мект', ['Қазақстан мектептері', 'Мектептер туралы']],
  ['мектеп казакстан', ['Қазақстан мектептері']],
  ['тептер', []],
  ['100%', ['Қазақстан 100% жасыл']],
  ['%', []],
  ['', []],
  ['  ', []],
  ['жобасы', []],
])('a search for «%s»', (search, titles) => {
  test('finds what shows words that begin so, of what is published', async () => {
    expect(await overGraphql(search)).toEqual({ items: titles.map((title) => ({ title })) });
    expect(await overRest(search)).toMatchObject(titles.map((title) => ({ title })));
  });
});

test('without a search everything is listed', async () => {
  expect(await overGraphql(null)).toMatchObject({ items: Array(5).fill({ title: expect.any(String) }) });
});

test('a search goes together with filters, and with a page', async () => {
  const plenary = [{ title: 'Қазақстан пленарлық' }];
  expect(await overGraphql('казакстан', ', filters: { format: { eq: "plenary" } }')).toEqual({ items: plenary });
  expect(await overRest('казакстан', '&filters[format]=plenary')).toMatchObject(plenary);
  const second = [{ title: 'Қазақстан мектептері' }];
  expect(await overGraphql('казакстан', ', pagination: { page: 2, pageSize: 1 }')).toEqual({ items: second });
  const either = '&filters[$or][0][format]=plenary&filters[$or][1][title][$startsWith]=Мектеп';
  expect(await overRest('мектеп', either)).toMatchObject([{ title: 'Мектептер туралы' }]);
});

test('totals count what was found', async () => {
  const { body } = await anyone.get('/api/conference/panels?search=казакстан&pagination[pageSize]=2');
  expect(body.meta).toEqual({ pagination: { page: 1, pageSize: 2, pageCount: 2, total: 3 } });
  const connection = `{ found: conferencePanels_connection(search: "казакстан", pagination: { limit: 2 }) {
    nodes { title } pageInfo { total pageCount }
  } }`;
  expect((await anyone.graphql(connection)).body.data).toEqual({
    found: { nodes: Array(2).fill({ title: expect.any(String) }), pageInfo: { total: 3, pageCount: 2 } },
  });
});

test('each language is searched in the words that it shows', async () => {
  const { documentId } = await documentsOf(cms.strapi, 'expert').create({
    data: { name: 'Әсел Ұзақова', position: 'Мұғалім' },
    status: 'published',
  });
  await documentsOf(cms.strapi, 'expert').update({
    documentId,
    locale: 'ru',
    data: { position: 'Учитель' },
    status: 'published',
  });
  const found = async (search: string, locale: string) => {
    const query =
      'query ($search: String, $locale: I18NLocaleCode) { conferenceExperts(search: $search, locale: $locale) { name } }';
    return (await anyone.graphql(query, { search, locale })).body.data;
  };
  const one = { conferenceExperts: [{ name: 'Әсел Ұзақова' }] };
  const none = { conferenceExperts: [] };
  expect(await found('асел учител', 'ru')).toEqual(one);
  expect(await found('мугалим', 'ru')).toEqual(none);
  expect(await found('узакова мугалим', 'kk')).toEqual(one);
});

test('what is no text is refused', async () => {
  for (const query of ['search[a]=b', 'search[]=a&search[]=b']) {
    const { status, body } = await anyone.get(`/api/conference/panels?${query}`);
    expect({ status, message: body.error?.message }).toEqual({
      status: 400,
      message: 'search: This must be words to look for, such as search=конференция.',
    });
  }
});

describe('the columns behind search and order', () => {
  const invalid = (key: string, at = key) => `Invalid key ${key}${at === key ? '' : ` at ${at}`}`;

  test.each([
    ['panels?filters[searchText][$contains]=а', invalid('searchText')],
    ['panels?filters[sortKey][$gt]=1', invalid('sortKey')],
    ['panels?filters[$or][0][translation][$notNull]=true', invalid('translation')],
    ['panels?filters[speakers][searchText][$contains]=а', invalid('searchText', 'speakers.searchText')],
    ['panels?sort=sortKey', invalid('sortKey')],
    ['panels?sort[speakers][sortKey]=asc', invalid('sortKey', 'speakers.sortKey')],
    ['panels?fields=searchText', invalid('searchText')],
    ['panels?populate[speakers][sort]=sortKey', invalid('sortKey')],
    ['panels?populate[speakers][filters][searchText][$contains]=а', invalid('searchText')],
  ])('are not to be asked for: %s', async (path, message) => {
    const { status, body } = await anyone.get(`/api/conference/${path}`);
    expect({ status, message: body.error?.message }).toEqual({ status: 400, message });
  });

  test('are not to be asked for in GraphQL', async () => {
    const errorsOf = async (query: string) => (await anyone.graphql(query)).body.errors?.map(({ message }) => message);
    expect(await errorsOf('{ conferencePanels(sort: "sortKey") { title } }')).toEqual(['Invalid key sortKey']);
    expect(await errorsOf('{ conferencePanels { speakers(sort: "searchText") { name } } }')).toEqual([
      'Invalid key searchText',
    ]);
    expect(await errorsOf('{ conferencePanels(filters: { searchText: { contains: "а" } }) { title } }')).toEqual([
      expect.stringContaining('Field "searchText" is not defined by type "ConferencePanelFiltersInput"'),
    ]);
  });
});
