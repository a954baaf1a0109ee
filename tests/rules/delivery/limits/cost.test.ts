import { parse } from 'graphql';
import { expect, test } from 'vitest';
import { costOf } from '../../../../cms/src/plugins/conference/server/src/delivery/limits/cost';
import { schema } from '../../../helpers/limited-server';

function cost(query: string, variables: Readonly<Record<string, unknown>> = {}): number {
  const found = costOf({ schema, query: parse(query), variables }, { usual: 100, most: 500 });
  if (found === undefined) throw new Error('The variables do not fit.');
  return found;
}

/** A list's table is 500, a row five, a field one. */
const list = (rows: number, row: number) => 500 + rows * (5 + row);

test.each<[string, number]>([
  ['', 100],
  ['pagination: { limit: 25 }', 25],
  ['pagination: { pageSize: 25, page: 3 }', 25],
  ['pagination: { start: 50 }', 100],
  ['pagination: { limit: -1 }', 500],
  ['pagination: { limit: 100000 }', 500],
  ['pagination: { limit: 0 }', 1],
])('a list (%s) costs %i rows', (argument, rows) => {
  const page = argument && `(${argument})`;
  expect(cost(`{ conferencePanels${page} { title slug } }`)).toBe(list(rows, 2));
  expect(cost(`{ conferencePanels_connection${page} { nodes { title slug } } }`)).toBe(list(rows, 5 + 2));
});

test('a page that is asked for in a variable costs as much as one in the text', () => {
  const query = 'query ($page: PaginationArg = { limit: 7 }) { conferencePanels(pagination: $page) { title } }';
  expect(cost(query)).toBe(list(7, 1));
  expect(cost(query, { page: { limit: 200 } })).toBe(list(200, 1));
});

test('a related list costs the five rows that it may have, or the fewer that are asked for', () => {
  const related = (rows: number) => 5 + rows * (5 + 1);
  const asked = (page: string) => cost(`{ conferencePanel(documentId: "x") { speakers${page} { name } } }`);
  expect(asked('')).toBe(5 + related(5));
  expect(asked('(pagination: { limit: 500 })')).toBe(5 + related(5));
  expect(asked('(pagination: { limit: 2 })')).toBe(5 + related(2));
});

test('each level of lists within lists multiplies the cost', () => {
  const levels = [1, 2, 3, 4, 5].map((count) =>
    cost(`{ conferencePanels ${'{ speakers { speaksAt '.repeat(count)} { title } ${'} }'.repeat(count)} }`),
  );
  for (const [index, deeper] of levels.slice(1).entries()) expect(deeper).toBeGreaterThan(20 * (levels[index] ?? 0));
});

test('rich text costs more than other fields', () => {
  const [rich, plain] = ['abstract', 'title'].map((field) => cost(`{ conferencePanels { ${field} } }`));
  expect(rich).toBeGreaterThan(2 * (plain ?? 0));
});

const few = 'pagination: { limit: 1 }';

test('every relation that filters lead through multiplies the rows that are searched', () => {
  const filtered = (filters: string) => cost(`{ conferencePanels(${few}, filters: ${filters}) { title } }`);
  expect(filtered('{ title: { eq: "x" } }')).toBeLessThan(2_000);
  expect(filtered('{ day: { event: { slug: { eq: "x" } } } }')).toBeLessThan(4_000);
  expect(filtered('{ speakers: { name: { eq: "x" } } }')).toBeGreaterThan(5_000);
  expect(filtered('{ speakers: { speaksAt: { speakers: { name: { eq: "x" } } } } }')).toBeGreaterThan(500_000);
  const three =
    '{ speakers: { name: { eq: "x" } } }, { moderators: { name: { eq: "y" } } }, { topics: { title: { eq: "z" } } }';
  expect(filtered(`{ and: [${three}] }`)).toBeGreaterThan(500_000);
  expect(filtered(`{ not: { or: [${three}] } }`)).toBeGreaterThan(500_000);
});

test('so does every relation that a sort leads through', () => {
  const sorted = (sort: string) => cost(`{ conferencePanels(${few}, sort: ${sort}) { title } }`);
  expect(sorted('"title"')).toBeLessThan(1_000);
  expect(sorted('["speakers.speaksAt.speakers.name:asc"]')).toBeGreaterThan(500_000);
  expect(sorted('["speakers.name:asc", "moderators.name, topics.title"]')).toBeGreaterThan(500_000);
  expect(sorted('["nowhere.name"]')).toBeLessThan(1_000);
});

test('filters of a related list cost anew for each row that has the list', () => {
  const filters = `{ or: [${'{ name: { eq: "x" } }, '.repeat(50)}] }`;
  expect(cost(`{ conferenceExperts(filters: ${filters}) { name } }`)).toBeLessThan(50_000);
  expect(cost(`{ conferencePanels { speakers(filters: ${filters}) { name } } }`)).toBeGreaterThan(1_000_000);
});

test('what is skipped costs nothing', () => {
  const query = 'query ($all: Boolean!) { conferencePanels { title speakers @include(if: $all) { name } } }';
  expect(cost(query, { all: false })).toBe(cost('{ conferencePanels { title } }'));
  expect(cost(query, { all: true })).toBeGreaterThan(cost(query, { all: false }));
});

test('of several operations, the one that is asked for is counted', () => {
  const query = parse('query A { conferencePanels { title } } query B { conferencePanel(documentId: "x") { title } }');
  const pages = { usual: 100, most: 500 };
  const [a, b] = ['A', 'B'].map((operationName) => costOf({ schema, query, operationName, variables: {} }, pages) ?? 0);
  expect(a).toBeGreaterThan(b ?? 0);
  expect(b).toBe(6);
});

test('there is no cost where the variables do not fit', () => {
  const query = parse('query ($page: PaginationArg) { conferencePanels(pagination: $page) { title } }');
  expect(costOf({ schema, query, variables: { page: 'x' } }, { usual: 100, most: 500 })).toBeUndefined();
});

test('fragments that nobody can count cost more than anything', () => {
  const fragments = Array.from({ length: 60 }, (_, n) => `fragment F${n} on Query { ...F${n + 1} ...F${n + 1} }`);
  const query = `{ ...F0 } ${fragments.join(' ')} fragment F60 on Query { __typename }`;
  expect(cost(query)).toBe(Number.POSITIVE_INFINITY);
});
