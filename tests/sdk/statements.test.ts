import { createConference } from '@kurultai/sdk/fetch';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createApiToken } from '../helpers/api-token';
import { documentsOf } from '../helpers/documents';
import { createMixedConference } from '../helpers/mixed-languages';
import { countStatements } from '../helpers/statements';
import { type Booted, bootStrapi } from '../helpers/strapi';

let cms: Booted;

beforeAll(async () => {
  cms = await bootStrapi();
  await createMixedConference(cms.strapi);
});
afterAll(() => cms.stop());

test('what a search, a count and a preview cost the database does not grow with what they find', async () => {
  const conference = createConference({ endpoint: `${cms.url}/graphql`, locale: 'kk' });
  const preview = conference.preview(await createApiToken(cms.strapi));
  const articles = documentsOf(cms.strapi, 'article');
  const add = async (from: number, to: number) => {
    for (let number = from; number < to; number++) {
      const { documentId } = await articles.create({ data: { title: `Құрылтай жаңалығы ${number}`, kind: 'news' } });
      await articles.publish({ documentId });
    }
  };
  const cost = async () => [
    await countStatements(cms.strapi, () => conference.search('құрылтай')),
    await countStatements(cms.strapi, () => conference.articles.count({ search: 'құрылтай' })),
    await countStatements(cms.strapi, () => preview.articles.list()),
  ];
  await cost();
  await add(0, 2);
  const few = await cost();
  await add(2, 12);
  expect(await conference.articles.count({ search: 'жаналыгы' })).toBe(12);
  const many = await cost();
  expect(many.map((statements, call) => Math.max(statements, few[call] ?? 0))).toEqual(few);
});
