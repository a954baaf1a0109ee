import { getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createApiToken } from '../../helpers/api-token';
import { type Answer, Caller } from '../../helpers/caller';
import { startCms } from '../../helpers/cms';
import { type Booted, bootStrapi } from '../../helpers/strapi';
import { translationsOf } from '../../helpers/translations';

const times = (count: number, part: (index: number) => string) =>
  Array.from({ length: count }, (_, n) => part(n)).join(' ');

/** `{ speakers { speaksAt { speakers { speaksAt { title } } } } }` for two rounds. */
const deep = (rounds: number) => `${'{ speakers { speaksAt '.repeat(rounds)}{ title }${' } }'.repeat(rounds)}`;

const find = `query ($filters: ConferencePanelFiltersInput, $search: String) {
  conferencePanels(filters: $filters, search: $search) { title }
}`;

const nested = (levels: number): object => (levels === 0 ? {} : { and: [nested(levels - 1)] });
const brackets = (levels: number) => '['.repeat(levels) + ']'.repeat(levels);

interface Hostile {
  readonly query: string;
  /** As JSON, since what is nested deep enough cannot be turned into it. */
  readonly variables?: string;
  readonly limit: string;
  readonly found?: number;
}

const json = (value: unknown) => JSON.stringify(value);

const questions: Readonly<Record<string, Hostile>> = {
  'speakers of panels of speakers of panels': {
    query: `{ conferencePanels ${deep(3)} }`,
    limit: 'cost',
  },
  'speakers of panels, twenty levels deep': { query: `{ conferencePanels ${deep(10)} }`, limit: 'depth' },
  'speakers of panels, a thousand levels deep': { query: `{ conferencePanels ${deep(500)} }`, limit: 'tokens' },
  '10,000 aliases': { query: `{ ${times(10_000, (n) => `a${n}: conferencePanels { title }`)} }`, limit: 'tokens' },
  '100 aliases': { query: `{ ${times(100, (n) => `a${n}: __typename`)} }`, limit: 'aliases', found: 100 },
  '1 MB of braces': { query: '{a'.repeat(450_000), limit: 'tokens' },
  '40 lists of 500 with their people': {
    query: `{ ${times(40, (n) => `a${n}: conferencePanels(pagination: { limit: 500 }) { title speakers { name } moderators { name } }`)} }`,
    limit: 'cost',
  },
  'filters that nest 200 levels in the text': {
    query: `{ conferencePanels(filters: ${'{ and: ['.repeat(100)}${']}'.repeat(100)}) { title } }`,
    limit: 'nesting',
    found: 200,
  },
  'filters that nest 2,000 levels in a variable': {
    query: find,
    variables: json({ filters: nested(1_000) }),
    limit: 'nesting',
    found: 2_001,
  },
  '900 kB of brackets in a variable': {
    query: find,
    variables: `{ "filters": ${brackets(450_000)} }`,
    limit: 'nesting',
    found: 450_000,
  },
  'a variable of 900,000 characters': {
    query: find,
    variables: json({ search: 'x'.repeat(900_000) }),
    limit: 'characters',
    found: 900_000,
  },
  'a text of 900,000 characters': {
    query: `{ conferencePanels(search: "${'x'.repeat(900_000)}") { title } }`,
    limit: 'characters',
    found: 900_000,
  },
  'a list of 100,000 ids': {
    query: find,
    variables: json({ filters: { documentId: { in: Array.from({ length: 100_000 }, (_, n) => `id${n}`) } } }),
    limit: 'values',
    found: 100_003,
  },
  'variables that no operation declares': {
    query: '{ __typename }',
    variables: json({ unknown: Array.from({ length: 5_000 }, () => 0) }),
    limit: 'values',
    found: 5_001,
  },
  'filters through speakers of panels of speakers of panels': {
    query: find,
    variables: json({
      filters: { speakers: { speaksAt: { speakers: { speaksAt: { title: { contains: 'а' } } } } } },
    }),
    limit: 'cost',
  },
  'a sort by panels of speakers of panels of speakers': {
    query: '{ conferencePanels(sort: "speakers.speaksAt.speakers.speaksAt.title") { title } }',
    limit: 'cost',
  },
  '10,000 fragments': {
    query: `{ ${times(10_000, (n) => `...F${n}`)} } ${times(10_000, (n) => `fragment F${n} on Query { __typename }`)}`,
    limit: 'tokens',
  },
  'fragments that double 60 times': {
    query: `{ ...F0 } ${times(60, (n) => `fragment F${n} on Query { ...F${n + 1} ...F${n + 1} }`)} fragment F60 on Query { __typename }`,
    limit: 'selections',
  },
  '60 directives': {
    query: `{ ${times(20, () => '__typename @include(if: true) @skip(if: false)')} ... @include(if: true) { ${times(20, () => '__typename @include(if: true)')} } }`,
    limit: 'directives',
    found: 61,
  },
};

let cms: Booted;
let anyone: Caller;
let statements: string[];

beforeAll(async () => {
  // Strapi logs a body that is too large as an error; here it is meant to be.
  cms = await bootStrapi({ LOG_LEVEL: 'silent' });
  await translationsOf(cms.strapi).settled();
  anyone = new Caller(cms.url);
  cms.strapi.db.connection.on('query', ({ sql }: { readonly sql: string }) => {
    statements.push(sql);
  });
});
afterAll(() => cms.stop());

/** The tables of content. Others are read meanwhile: who asks is looked up before a question is, and Strapi counts files. */
const ofContent = /\bfrom ["`]conference_/;

/** An answer, and the SQL statements on content that it took. */
async function statementsOf(ask: () => Promise<Answer>): Promise<{ answer: Answer; sql: readonly string[] }> {
  statements = [];
  const answer = await ask();
  return { answer, sql: statements.filter((statement) => ofContent.test(statement)) };
}

const post = (caller: Caller, { query, variables = '{}' }: Pick<Hostile, 'query' | 'variables'>) =>
  caller.ask('POST', '/graphql', `{ "query": ${json(query)}, "variables": ${variables} }`);

test('an ordinary question takes statements that would show if a refused one did', async () => {
  const { answer, sql } = await statementsOf(() => anyone.graphql('{ conferencePanels { title } }'));
  expect(answer.body).toEqual({ data: { conferencePanels: [] } });
  expect(sql).toEqual([expect.stringContaining('panels')]);
});

test.each(Object.entries(questions))(
  '%s: refused before content is read, with the limit and what to do',
  async (_, { limit, found, ...question }) => {
    const { answer, sql } = await statementsOf(() => post(anyone, question));
    expect({ sql, status: answer.status, body: answer.body }).toEqual({
      sql: [],
      status: 400,
      body: {
        errors: [
          {
            message: expect.stringMatching(/ allowed\. .+\.$/),
            extensions: {
              code: 'LIMIT_EXCEEDED',
              limit,
              allowed: expect.any(Number),
              ...(found !== undefined && { found }),
              ...(limit === 'cost' && { found: expect.any(Number) }),
            },
          },
        ],
      },
    });
    expect(answer.text.length).toBeLessThan(500);
  },
);

test('an API token is bounded as everybody is', async () => {
  const api = new Caller(cms.url, await createApiToken(cms.strapi));
  const { answer } = await statementsOf(() => api.graphql(`{ conferencePanels ${deep(3)} }`));
  expect([answer.status, answer.body.errors]).toMatchObject([400, [{ extensions: { limit: 'cost' } }]]);
});

const refusals: Readonly<Record<string, () => Promise<Answer>>> = {
  'a batch': () =>
    anyone.send(
      'POST',
      '/graphql',
      Array.from({ length: 1_000 }, () => ({ query: find })),
    ),
  'fragments in a circle': () =>
    anyone.graphql(`{ ...F0 } ${times(300, (n) => `fragment F${n} on Query { ...F${(n + 1) % 300} }`)}`),
  '300 unknown fields': () => anyone.graphql(`{ ${times(300, (n) => `nothing${n}`)} }`),
  'the same field 1,900 times': () => anyone.graphql(`{ conferencePanels { ${times(1_900, () => 'title')} } }`),
  'a name of 900,000 characters': () => anyone.graphql(`{ ${'a'.repeat(900_000)} }`),
  'an operation’s name of 900,000 characters': () =>
    anyone.send('POST', '/graphql', { query: 'query A { __typename }', operationName: 'x'.repeat(900_000) }),
  'introspection of introspection': () =>
    anyone.graphql(`{ __schema { types ${'{ fields { type '.repeat(5)}{ name }${' } }'.repeat(5)} } }`),
  'a body of 2 MB': () => anyone.graphql('{ __typename }', { x: 'x'.repeat(2_000_000) }),
  'a body of 2 MB to an address with a parameter': () =>
    anyone.send('POST', '/graphql?x=1', { query: '{ __typename }', variables: { x: 'x'.repeat(2_000_000) } }),
  'an address of 1,000 levels in its parameters': () => get(`query=${encodeURIComponent('{a'.repeat(1_500))}`),
  'variables of 1,000 levels in an address': () =>
    get(`query=${encodeURIComponent(find)}&variables=${encodeURIComponent(`{"filters":${brackets(500)}}`)}`),
  'an address of 20,000 characters': () => get(`query=${'x'.repeat(20_000)}`),
};

/** As a client asks that Apollo does not take for a form of a page elsewhere. */
const get = (parameters: string) =>
  anyone.ask('GET', `/graphql?${parameters}`, undefined, { 'Apollo-Require-Preflight': 'true' });

test.each(Object.entries(refusals))('%s: refused in a few words, before content is read', async (_, ask) => {
  const { answer, sql } = await statementsOf(ask);
  expect(sql).toEqual([]);
  expect([400, 413, 431]).toContain(answer.status);
  expect(answer.text.length).toBeLessThan(3_000);
});

test('a page longer than the longest is cut to it, as Strapi does', async () => {
  const { body } = await anyone.graphql(
    '{ conferencePanels_connection(pagination: { pageSize: 100000 }) { pageInfo { pageSize } } }',
  );
  expect(body).toEqual({ data: { conferencePanels_connection: { pageInfo: { pageSize: 500 } } } });
});

test('in development, a code generator may ask for the schema', async () => {
  const development = await startCms({ NODE_ENV: 'development', SEED: 'none' });
  const { status, body } = await new Caller(development.url).graphql(getIntrospectionQuery());
  await development.stop();
  expect([status, body.errors]).toEqual([200, undefined]);
  expect(body.data).toHaveProperty('__schema.types');
});
