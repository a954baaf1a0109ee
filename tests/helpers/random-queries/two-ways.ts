import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { buildSchema } from 'graphql';
import { expect } from 'vitest';
import { uids } from '../../../cms/src/plugins/conference/server/src/uids';
import { createApiToken } from '../api-token';
import { type Answer, Caller } from '../caller';
import { type Cms, projectDir, startCms } from '../cms';
import { documentsOf } from '../documents';
import { type Booted, bootStrapi } from '../strapi';
import { signedInVisitor } from '../visitor';
import { Choose } from './choose';
import type { Samples } from './random-filters';
import { QueryMaker, type RandomQuery } from './random-query';

const schema = buildSchema(readFileSync(path.join(projectDir, 'sdk/schema.graphql'), 'utf8'));

const MOTTO = 'Тіл тағдыры — ел тағдыры';

/** One database, asked through Strapi's own resolvers by one process and through look-ahead by another. */
export class TwoWays {
  private constructor(
    private readonly ours: Booted,
    private readonly stock: Cms,
    private readonly callers: readonly (readonly [Caller, Caller])[],
    private readonly samples: Samples,
  ) {}

  /** @param database says which to the process that starts on an empty one, then to the other. */
  static async start(database: Readonly<Record<string, string>> = {}): Promise<TwoWays> {
    const ours = await bootStrapi({ SEED: 'balkhash', ...database }, undefined, addMotto);
    await leaveDrafts(ours.strapi);
    const { filename } = ours.strapi.config.get<{ filename?: string }>('database.connection.connection');
    const same = filename === undefined ? database : { DATABASE_FILENAME: filename };
    const stock = await startCms({ ...same, DELIVERY_LOOK_AHEAD: 'off', DELIVERY_CACHE: 'off' });
    const visitor = await signedInVisitor(ours.strapi, [
      `${uids.panel}.find`,
      `${uids.day}.find`,
      `${uids.event}.findOne`,
    ]);
    const token = await createApiToken(ours.strapi);
    const tokens = [undefined, undefined, undefined, token, token, visitor];
    const callers = tokens.map((one) => [new Caller(ours.url, one), new Caller(stock.url, one)] as const);
    return new TwoWays(ours, stock, callers, await collectSamples(ours.strapi));
  }

  async stop(): Promise<void> {
    await this.stock.stop();
    await this.ours.stop();
  }

  /**
   * Asks both the same questions. `RANDOM_QUERIES` makes a long run of it, `RANDOM_SEED` repeats one.
   * @returns how many questions were asked, and how many of them look-ahead answered itself.
   */
  async compare(questions: number): Promise<{ asked: number; answered: number }> {
    const { RANDOM_QUERIES, RANDOM_SEED } = process.env;
    let asked = 0;
    let answered = 0;
    let foreseen = false;
    this.ours.strapi.db.connection.on('query', ({ sql }: { sql: string }) => {
      foreseen ||= sql.includes('__parent');
    });
    await fc.assert(
      fc.asyncProperty(fc.noBias(fc.gen()), async (draw) => {
        const choose = new Choose(draw);
        const { query, variables } = new QueryMaker(choose, schema, this.samples).make();
        const [here, there] = choose.one(this.callers);
        foreseen = false;
        const [answer, expected] = [await here.graphql(query, variables), await there.graphql(query, variables)];
        const question = `${query}\n${JSON.stringify(variables)}`;
        expectSame(answer.body, expected.body, question);
        // With one field more, what is too much is more.
        if (expected.body.errors?.[0]?.extensions?.code === 'LIMIT_EXCEEDED') return;
        asked += 1;
        if (foreseen) answered += 1;
        expectSame(await askWithMotto(here, query, variables), expected.body, question);
      }),
      { numRuns: Number(RANDOM_QUERIES ?? questions), ...(RANDOM_SEED && { seed: Number(RANDOM_SEED) }) },
    );
    return { asked, answered };
  }
}

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
async function askWithMotto(
  caller: Caller,
  query: string,
  variables: RandomQuery['variables'],
): Promise<Answer['body']> {
  const { body } = await caller.graphql(query.replace(/\}\n/, 'motto }\n'), variables);
  if (typeof body.data !== 'object' || body.data === null) return body;
  const { motto, ...data }: Record<string, unknown> = { ...body.data };
  expect(motto).toBe(MOTTO);
  return { ...body, data };
}

/**
 * Fields, and the items of lists, are resolved side by side. Which of several errors is heard of first is not said; nor, once
 * one has left no data, whether the others are (GraphQL specification, §6.4.4).
 */
function expectSame(actual: Answer['body'], expected: Answer['body'], question: string): void {
  expect(actual.data, question).toEqual(expected.data);
  const [few = [], many = []] = [errorsOf(actual), errorsOf(expected)].sort((one, other) => one.length - other.length);
  expect(many, question).toEqual(expect.arrayContaining(few));
  expect(few.length > 0, question).toBe(many.length > 0);
}

/** Each once, whichever items of a list it stands for. */
function errorsOf({ errors = [] }: Answer['body']): string[] {
  const texts = errors.map((error) =>
    JSON.stringify(error, (key, value) =>
      key === 'path' && Array.isArray(value) ? value.filter((step) => typeof step === 'string') : value,
    ),
  );
  return [...new Set(texts)];
}

/** Drafts that differ from what is published, drafts of nothing published, and links that only drafts have. */
async function leaveDrafts(strapi: Booted['strapi']): Promise<void> {
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

async function collectSamples(strapi: Booted['strapi']): Promise<Samples> {
  const panels = await documentsOf(strapi, 'panel').findMany({ locale: '*', status: 'published' });
  const others = await Promise.all(
    (['event', 'expert', 'institution', 'article', 'topic', 'day'] as const).map((type) =>
      documentsOf(strapi, type).findMany({ locale: '*', status: 'published' }),
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
