import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { buildSchema } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { uids } from '../../../../cms/src/plugins/conference/server/src/uids';
import { createApiToken } from '../../../helpers/api-token';
import { type Answer, Caller } from '../../../helpers/caller';
import { type Cms, projectDir, startCms } from '../../../helpers/cms';
import { documentsOf } from '../../../helpers/documents';
import { Choose } from '../../../helpers/random-queries/choose';
import type { Samples } from '../../../helpers/random-queries/random-filters';
import { QueryMaker, type RandomQuery } from '../../../helpers/random-queries/random-query';
import { type Booted, bootStrapi } from '../../../helpers/strapi';
import { signedInVisitor } from '../../../helpers/visitor';

/** One database, asked through Strapi's own resolvers by one process and through look-ahead by another. */
let ours: Booted;
let stock: Cms;
let callers: readonly (readonly [Caller, Caller])[];
let samples: Samples;

const schema = buildSchema(readFileSync(path.join(projectDir, 'sdk/schema.graphql'), 'utf8'));

beforeAll(async () => {
  ours = await bootStrapi({ SEED: 'balkhash' }, undefined, addMotto);
  await leaveDrafts();
  const { filename } = ours.strapi.config.get<{ filename: string }>('database.connection.connection');
  stock = await startCms({ DATABASE_FILENAME: filename, DELIVERY_LOOK_AHEAD: 'off', DELIVERY_CACHE: 'off' });
  const visitor = await signedInVisitor(ours.strapi, [
    `${uids.panel}.find`,
    `${uids.day}.find`,
    `${uids.event}.findOne`,
  ]);
  const token = await createApiToken(ours.strapi);
  const tokens = [undefined, undefined, undefined, token, token, visitor];
  callers = tokens.map((token) => [new Caller(ours.url, token), new Caller(stock.url, token)]);
  samples = await collectSamples();
});
afterAll(async () => {
  await stock.stop();
  await ours.stop();
});

const MOTTO = 'Тіл тағдыры — ел тағдыры';

/** A field of a project's own: no operation that asks for it can be answered by look-ahead as a whole. */
function addMotto(strapi: Booted['strapi']): void {
  strapi
    .plugin('graphql')
    .service('extension')
    .use({
      typeDefs: 'extend type Query { motto: String }',
      resolvers: { Query: { motto: () => MOTTO } },
      resolversConfig: { 'Query.motto': { auth: false } },
    });
}

/** The same question with that field at its end, and the answer without. */
async function askWithMotto(caller: Caller, query: string, variables: RandomQuery['variables']): Promise<unknown> {
  const { body } = await caller.graphql(query.replace(/\}\n/, 'motto }\n'), variables);
  if (typeof body.data !== 'object' || body.data === null) return inOneOrder(body);
  const { motto, ...data }: Record<string, unknown> = { ...body.data };
  expect(motto).toBe(MOTTO);
  return inOneOrder({ ...body, data });
}

/** Fields are resolved side by side, and which of two errors comes first is not said. */
function inOneOrder(body: Answer['body']): Answer['body'] {
  const { errors } = body;
  if (!errors) return body;
  return { ...body, errors: errors.toSorted((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1)) };
}

/** Drafts that differ from what is published, drafts of nothing published, and links that only drafts have. */
async function leaveDrafts(): Promise<void> {
  const { strapi } = ours;
  const experts = await documentsOf(strapi, 'expert').findMany({ locale: 'kk' });
  const panels = await documentsOf(strapi, 'panel').findMany({ locale: 'kk' });
  const unseen = await documentsOf(strapi, 'expert').create({ locale: 'ru', data: { name: 'Никем не опубликован' } });
  for (const [index, { documentId }] of panels.entries()) {
    if (index % 3 !== 0) continue;
    const speakers = [unseen.documentId, experts[index % experts.length]?.documentId ?? ''];
    await documentsOf(strapi, 'panel').update({
      documentId,
      locale: 'ru',
      data: { title: `Черновик ${index}`, speakers },
    });
  }
  await documentsOf(strapi, 'expert').unpublish({ documentId: experts[0]?.documentId ?? '', locale: '*' });
  await documentsOf(strapi, 'article').create({ locale: 'en', data: { title: 'Nobody has published this' } });
}

async function collectSamples(): Promise<Samples> {
  const panels = await documentsOf(ours.strapi, 'panel').findMany({ locale: '*', status: 'published' });
  const others = await Promise.all(
    (['event', 'expert', 'institution', 'article', 'topic', 'day'] as const).map((type) =>
      documentsOf(ours.strapi, type).findMany({ locale: '*', status: 'published' }),
    ),
  );
  const rows: readonly Readonly<Record<string, unknown>>[] = [...panels, ...others.flat()];
  const of = (...fields: string[]) => {
    const values = fields
      .flatMap((field) => rows.map((row) => row[field]))
      .filter((value) => typeof value === 'string');
    return [...new Set(values)];
  };
  const words = of('title', 'name').flatMap((title) => [title, ...title.split(/\s+/)]);
  return {
    text: [...words, ...of('slug', 'format', 'state', 'kind', 'city'), 'а', 'panel', ''],
    id: of('documentId'),
    instant: [...of('startsAt', 'endsAt', 'publishedAt'), '2024-04-10T05:00:00.000Z'],
    date: of('date', 'publishedOn', 'startsOn'),
    number: [0, 1, 2, 3, 10, 30],
  };
}

test('whatever is asked, by whomever, the answer is the one of Strapi’s own resolvers', async () => {
  const { RANDOM_QUERIES = '300', RANDOM_SEED } = process.env;
  let asked = 0;
  let answered = 0;
  let foreseen = false;
  ours.strapi.db.connection.on('query', ({ sql }: { sql: string }) => {
    foreseen ||= sql.includes('__parent');
  });
  await fc.assert(
    fc.asyncProperty(fc.noBias(fc.gen()), async (draw) => {
      const choose = new Choose(draw);
      const { query, variables } = new QueryMaker(choose, schema, samples).make();
      const [here, there] = choose.one(callers);
      foreseen = false;
      const [answer, expected] = [await here.graphql(query, variables), await there.graphql(query, variables)];
      const question = `${query}\n${JSON.stringify(variables)}`;
      expect(inOneOrder(answer.body), question).toEqual(inOneOrder(expected.body));
      // With one field more, what is too much is more.
      if (expected.body.errors?.[0]?.extensions?.code === 'LIMIT_EXCEEDED') return;
      asked += 1;
      if (foreseen) answered += 1;
      expect(await askWithMotto(here, query, variables), question).toEqual(inOneOrder(expected.body));
    }),
    { numRuns: Number(RANDOM_QUERIES), ...(RANDOM_SEED && { seed: Number(RANDOM_SEED) }) },
  );
  // Most questions lead through relations, and those without errors are not left to Strapi.
  expect(answered).toBeGreaterThan(asked / 10);
}, 1_200_000);
