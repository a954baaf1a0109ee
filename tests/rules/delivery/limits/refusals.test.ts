import { afterAll, beforeAll, expect, test } from 'vitest';
import { LimitedServer } from '../../../helpers/limited-server';

let server: LimitedServer;
let batching: LimitedServer;

beforeAll(async () => {
  server = await LimitedServer.start();
  batching = await LimitedServer.start({}, { allowBatchedHttpRequests: true });
});
afterAll(() => Promise.all([server.stop(), batching.stop()]));

const times = (count: number, part: (index: number) => string) =>
  Array.from({ length: count }, (_, n) => part(n)).join(' ');

test('a text of too many tokens is read no further than to the last that is allowed', async () => {
  const broken = `{ ${times(100_000, (n) => `a${n}: __typename`)} ¡¿`;
  const { errors } = await server.ask(broken);
  expect(errors.map(({ extensions }) => extensions?.limit)).toEqual(['tokens']);
  const short = await server.ask('{ __typename ¡¿');
  expect(short.errors.map(({ message }) => message)).toEqual([expect.stringContaining('Syntax Error')]);
});

test('a limit that is passed in many places is told once', async () => {
  const deep = `${'{ speakers { speaksAt '.repeat(10)}{ title }${' } }'.repeat(10)}`;
  const { errors } = await server.ask(`{ ${times(10, (n) => `a${n}: conferencePanels ${deep}`)} }`);
  expect(errors).toEqual([
    {
      message:
        'The query goes more than 14 levels deep; 14 are allowed. Ask for what is below them in a query of its own.',
      extensions: { code: 'LIMIT_EXCEEDED', limit: 'depth', allowed: 14 },
    },
  ]);
});

test('a limit that the project has raised lets more pass', async () => {
  const query = `{ ${times(60, (n) => `a${n}: __typename`)} }`;
  expect(await server.ask(query)).toMatchObject({ status: 400, executed: 0 });
  const generous = await LimitedServer.start({ aliases: 60 });
  expect(await generous.ask(query)).toMatchObject({ errors: [], executed: 1 });
  await generous.stop();
});

test('directives are counted wherever a fragment is spread', async () => {
  const fragment = `fragment F on ConferencePanel { ${times(20, (n) => `a${n % 4}: title @include(if: true)`)} }`;
  const { errors } = await server.ask(`{ conferencePanels { ...F ...F ...F } } ${fragment}`);
  expect(errors).toMatchObject([
    { message: expect.stringMatching(/^The query has 60 aliases; 50/), extensions: { found: 60 } },
  ]);
  const plain = fragment.replaceAll(/a\d: /g, '');
  expect((await server.ask(`{ conferencePanels { ...F ...F ...F } } ${plain}`)).errors).toEqual([
    {
      message: 'The query has 60 directives; 50 are allowed. Leave out what it does not include.',
      extensions: { code: 'LIMIT_EXCEEDED', limit: 'directives', allowed: 50, found: 60 },
    },
  ]);
});

const create = 'mutation ($data: ConferenceArticleInput!) { createConferenceArticle(data: $data) { documentId } }';
const paragraph = { type: 'paragraph', children: [{ type: 'text', text: 'x'.repeat(5_000) }] };

test('what a mutation writes may be as long as an article, but not deeper than anybody writes', async () => {
  const data = { title: 'Ұзақ мақала', body: Array.from({ length: 500 }, () => paragraph) };
  expect(await server.ask(create, { data })).toMatchObject({ executed: 1 });
  const body: unknown = JSON.parse('['.repeat(1_000) + ']'.repeat(1_000));
  const { errors, executed } = await server.ask(create, { data: { title: 'Терең', body } });
  expect({ executed, errors }).toMatchObject({
    executed: 0,
    errors: [{ extensions: { limit: 'nesting', found: 1_001 } }],
  });
});

test('the name of a mutation beside it does not free a query from its limits', async () => {
  const query = `query Q { conferencePanels(search: "${'x'.repeat(5_000)}") { title } } mutation M { deleteUploadFile(id: 1) { url } }`;
  const { errors } = await server.send({ query, operationName: 'Q' });
  expect(errors).toMatchObject([{ extensions: { limit: 'characters', found: 5_000 } }]);
});

test('a batch is taken only by a project that allows batches, and up to the limit', async () => {
  const batch = (count: number) => Array.from({ length: count }, () => ({ query: '{ __typename }' }));
  expect(await server.send(batch(2))).toMatchObject({ status: 400, executed: 0 });
  const { executed, text } = await batching.send(batch(10));
  expect({ executed, text }).toMatchObject({ executed: 10, text: expect.stringMatching(/^\[\{"data"/) });
  expect(await batching.send(batch(1_000))).toMatchObject({
    status: 400,
    executed: 0,
    errors: [
      {
        message: 'The request has 1000 operations; 10 are allowed. Send them in several requests.',
        extensions: { code: 'LIMIT_EXCEEDED', limit: 'batch', allowed: 10, found: 1_000 },
      },
    ],
  });
});

test('ordinary mistakes are told a few at a time, and what is long in them is cut', async () => {
  const many = await server.ask(`{ ${times(500, (n) => `nothing${n}`)} }`);
  expect(many.errors).toHaveLength(10);
  const long = await server.ask(`{ ${'a'.repeat(900_000)} }`);
  expect(long.errors.map(({ message }) => message.length)).toEqual([501]);
  const named = await server.send({ query: 'query A { __typename }', operationName: 'x'.repeat(900_000) });
  expect(named.status).toBe(400);
  for (const { text } of [many, long, named]) expect(text.length).toBeLessThan(3_000);
});

test('fragments that spread themselves, or that nobody has written, are told as what they are', async () => {
  const cycle = await server.ask('{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }');
  expect(cycle).toMatchObject({
    status: 400,
    errors: [{ message: 'Cannot spread fragment "A" within itself via "B".' }],
  });
  const unknown = await server.ask('{ ...Nobody }');
  expect(unknown).toMatchObject({ status: 400, errors: [{ message: 'Unknown fragment "Nobody".' }] });
});

test('a project that takes away the limit of selections keeps that of cost', async () => {
  const generous = await LimitedServer.start({}, { maxRecursiveSelections: true });
  const fragments = times(15, (n) => `fragment F${n} on Query { ...F${n + 1} ...F${n + 1} }`);
  const { errors } = await generous.ask(`{ ...F0 } ${fragments} fragment F15 on Query { __typename }`);
  await generous.stop();
  expect(errors).toMatchObject([
    { message: expect.stringContaining('may hold more than 1500000 values'), extensions: { limit: 'cost' } },
  ]);
});
