import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Caller } from '../../helpers/caller';
import { documentsOf } from '../../helpers/documents';
import { kazakhLetters, kazakhNames } from '../../helpers/kazakh-names';
import { type Postgres, startPostgres } from '../../helpers/postgres';
import { type Booted, bootStrapi } from '../../helpers/strapi';
import { graphqlField, restPath, type TypeName } from '../../helpers/type-names';
import { structureOf } from '../../helpers/whole-conference';

const compare = new Intl.Collator('kk').compare;
const inOrder = [...kazakhNames].sort(compare);
const backwards = [...kazakhNames].sort((one, other) => compare(other, one));

/** The field of each type that its lists are sorted by. */
const FIELDS: readonly (readonly [TypeName, string])[] = [
  ...(['event', 'day', 'topic', 'panel', 'talk', 'article', 'award'] as const).map((type) => [type, 'title'] as const),
  ...(['room', 'institution', 'expert'] as const).map((type) => [type, 'name'] as const),
  ['testimonial', 'attribution'],
];

test('the names have every letter of the Kazakh alphabet', () => {
  const used = new Set(kazakhNames.join('').toLowerCase());
  expect([...kazakhLetters].filter((letter) => !used.has(letter))).toEqual([]);
  expect(inOrder).not.toEqual([...kazakhNames].sort());
});

describe.each(['sqlite', 'postgres'])('on %s', (client) => {
  let postgres: Postgres | undefined;
  let cms: Booted;
  let anyone: Caller;

  beforeAll(async () => {
    postgres = client === 'postgres' ? await startPostgres() : undefined;
    cms = await bootStrapi({ DATABASE_CLIENT: client, DATABASE_URL: postgres?.url ?? '' });
    anyone = new Caller(cms.url);
    const institutions = documentsOf(cms.strapi, 'institution');
    for (const [index, name] of kazakhNames.entries()) {
      const data = { name, kind: index % 2 === 0 ? 'school' : 'college' };
      await institutions.create({ data, status: 'published' });
    }
  }, 300_000);
  afterAll(async () => {
    await cms?.stop();
    await postgres?.stop();
  });

  async function overRest(type: TypeName, query: string): Promise<Record<string, unknown>[]> {
    const { body } = await anyone.get(`${restPath(type)}?pagination[limit]=500&${query}`);
    return Array.isArray(body.data) ? body.data : [];
  }

  async function overGraphql(type: TypeName, args: string, fields: string): Promise<Record<string, unknown>[]> {
    const { body } = await anyone.graphql(`{ items: ${graphqlField(type)}s(${args}) { ${fields} } }`);
    const { data } = body;
    return typeof data === 'object' && data !== null && 'items' in data && Array.isArray(data.items) ? data.items : [];
  }

  const names = (rows: readonly Record<string, unknown>[]) => rows.map(({ name }) => name);

  test.each([
    ['name', inOrder],
    ['name:asc', inOrder],
    ['name:desc', backwards],
  ])('a list sorted by %s is in the order of the Kazakh alphabet', async (sort, expected) => {
    expect(names(await overRest('institution', `sort=${sort}`))).toEqual(expected);
    expect(names(await overGraphql('institution', `sort: "${sort}"`, 'name'))).toEqual(expected);
    const [field, order = 'asc'] = sort.split(':');
    expect(names(await overRest('institution', `sort[0][${field}]=${order}`))).toEqual(expected);
  });

  test('among several keys each has its place', async () => {
    const kinds = new Map(kazakhNames.map((name, index) => [name, index % 2 === 0 ? 'school' : 'college']));
    const ofKind = (kind: string, all: readonly string[]) => all.filter((name) => kinds.get(name) === kind);
    const expected = [...ofKind('college', backwards), ...ofKind('school', backwards)];
    expect(names(await overRest('institution', 'sort=kind:asc,name:desc'))).toEqual(expected);
    expect(names(await overGraphql('institution', 'sort: ["kind", "name:desc"]', 'name'))).toEqual(expected);
    expect(names(await overRest('institution', 'sort=name,kind'))).toEqual(inOrder);
  });

  test('a page is cut from the whole order', async () => {
    const page = await overGraphql('institution', 'sort: "name", pagination: { page: 3, pageSize: 7 }', 'name');
    expect(names(page)).toEqual(inOrder.slice(14, 21));
  });

  test('each language has its own order', async () => {
    const russian = [...kazakhNames].sort(new Intl.Collator('ru').compare);
    expect(names(await overRest('institution', 'sort=name&locale=ru'))).toEqual(russian);
  });

  test.each(FIELDS)('the type %s is sorted so by its %s', async (type, field) => {
    if (type !== 'institution') {
      for (const word of ['Ұлттық', 'Әдебиет', 'Үміт', 'Тіл']) {
        const data = { ...structureOf[type], [field]: word, ...(type === 'testimonial' && { quote: 'Жақсы' }) };
        await documentsOf(cms.strapi, type).create({ data, status: 'published' });
      }
    }
    const expected = type === 'institution' ? inOrder : ['Әдебиет', 'Тіл', 'Ұлттық', 'Үміт'];
    const rest = await overRest(type, `sort=${field}&fields=${field}`);
    expect(rest.map((row) => row[field])).toEqual(expected);
    const graphql = await overGraphql(type, `sort: "${field}:desc"`, field);
    expect(graphql.map((row) => row[field])).toEqual([...expected].reverse());
  });

  test('people are sorted by their sort name where they have one, whichever of the two is asked for', async () => {
    const people = [
      { name: 'Әсел Өмір', sortName: 'Өмір, Әсел' },
      { name: 'Іңкәр' },
      { name: 'Қайрат', sortName: 'Ай' },
    ];
    for (const data of people) await documentsOf(cms.strapi, 'expert').create({ data, status: 'published' });
    const listed = new Set(people.map(({ name }) => name));
    for (const sort of ['sortName', 'name', 'sortName,name']) {
      const rows = await overRest('expert', `sort=${sort}`);
      expect(names(rows).filter((name) => listed.has(String(name)))).toEqual(['Қайрат', 'Әсел Өмір', 'Іңкәр']);
    }
  });

  describe('the people of an institution', () => {
    const members = ['Үсен', 'Әбіл', 'Ыбырай', 'Іңкәр', 'Өмір'];
    const sorted = ['Әбіл', 'Өмір', 'Үсен', 'Ыбырай', 'Іңкәр'];
    let institution: string;

    beforeAll(async () => {
      const data = { name: 'Мүшелер', kind: 'other' };
      ({ documentId: institution } = await documentsOf(cms.strapi, 'institution').create({
        data,
        status: 'published',
      }));
      for (const [index, name] of members.entries()) {
        const member = { name, institution, featured: index % 2 === 0 };
        await documentsOf(cms.strapi, 'expert').create({ data: member, status: 'published' });
      }
    });

    async function membersOf(args: string, field = 'experts', inner = 'name'): Promise<unknown> {
      const query = `{ one: conferenceInstitution(documentId: "${institution}") { experts: ${field}(${args}) { ${inner} } } }`;
      const { body } = await anyone.graphql(query);
      return body.errors ?? body.data;
    }
    const are = (expected: readonly string[]) => ({ one: { experts: expected.map((name) => ({ name })) } });

    test('are sorted where they are populated', async () => {
      const { body } = await anyone.get(
        `${restPath('institution')}/${institution}?populate[experts][sort]=name:desc&populate[experts][fields]=name`,
      );
      expect(body.data).toMatchObject({ experts: [...sorted].reverse().map((name) => ({ name })) });
    });

    test('are sorted within an answer of GraphQL, and cut into pages after that', async () => {
      expect(await membersOf('sort: "name"')).toEqual(are(sorted));
      expect(await membersOf('sort: "sortName:desc", pagination: { limit: 2 }')).toEqual(are(['Іңкәр', 'Ыбырай']));
      expect(await membersOf('sort: "name", pagination: { page: 2, pageSize: 2 }')).toEqual(are(['Үсен', 'Ыбырай']));
      expect(await membersOf('sort: ["featured:asc", "name"]')).toEqual(
        are(['Әбіл', 'Іңкәр', 'Өмір', 'Үсен', 'Ыбырай']),
      );
      expect(await membersOf('sort: "name"', 'experts_connection', 'nodes { name }')).toEqual({
        one: { experts: { nodes: sorted.map((name) => ({ name })) } },
      });
    });

    test('are a key of a list too, through the relation', async () => {
      const rows = await overRest(
        'expert',
        `filters[institution][documentId]=${institution}&sort=institution.name,name`,
      );
      expect(names(rows)).toEqual(sorted);
    });
  });
});
