import { getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Limits, limitsOf } from '../../../../cms/src/plugins/conference/server/src/delivery/limits/limits';
import * as generated from '../../../../sdk/src/generated/graphql';
import { LimitedServer } from '../../../helpers/limited-server';

const operations = Object.entries(generated)
  .filter(([name]) => name.endsWith('Document'))
  .map(([name, document]) => [name.replace(/Document$/, ''), String(document)] as const);

const limits = limitsOf(undefined);

/** The longest page, sorted, found by words and by relations: as much as a site asks of a list at once. */
const variables = {
  locale: 'kk',
  // Whatever names one document: a slug, an ID, a date.
  key: '2024-04-09',
  search: 'қазақстан ғылым',
  sort: ['title:asc'],
  pagination: { pageSize: limits.pageSize },
};

/** What each limit is when an operation may take half of it; a page is as long as ever. */
const half: Partial<Limits> = {
  tokens: limits.tokens / 2,
  depth: limits.depth / 2,
  selections: limits.selections / 2,
  aliases: limits.aliases / 2,
  directives: limits.directives / 2,
  cost: limits.cost / 2,
  values: limits.values / 2,
  nesting: limits.nesting / 2,
  characters: limits.characters / 2,
};

let server: LimitedServer;

beforeAll(async () => {
  server = await LimitedServer.start(half);
});
afterAll(() => server.stop());

test('the SDK has operations to look at', () => {
  expect(operations.map(([name]) => name)).toEqual(expect.arrayContaining(['Programme', 'Panels', 'Panel', 'Event']));
});

test.each(operations)('%s takes at most half of every limit', async (_, query) => {
  const { executed, text } = await server.ask(query, variables);
  expect({ executed, text }).toMatchObject({ executed: 1 });
});

test('a code generator’s introspection takes at most half of every limit', async () => {
  const query = getIntrospectionQuery({ specifiedByUrl: true, inputValueDeprecation: true, oneOf: true });
  expect(await server.ask(query)).toMatchObject({ errors: [], executed: 1 });
});

test('panels of a day in a hall with one of two speakers, page by page, take at most half of every limit', async () => {
  const filters = {
    and: [
      { language: { eq: 'kk' } },
      { day: { date: { eq: '2024-04-10' } } },
      { room: { name: { contains: 'зал' } } },
      { or: [{ speakers: { slug: { in: ['a', 'b'] } } }, { moderators: { slug: { in: ['a', 'b'] } } }] },
    ],
  };
  const { executed, text } = await server.ask(String(generated.PanelsDocument), {
    locale: 'kk',
    filters,
    sort: ['startsAt:asc', 'title:asc'],
    pagination: { page: 2, pageSize: 100 },
  });
  expect({ executed, text }).toMatchObject({ executed: 1 });
});
