import { afterAll, beforeAll, expect, test } from 'vitest';
import { Documents } from '../../bench/words/panel';
import { fewestStatements } from '../../helpers/statements';
import { type Booted, bootStrapi } from '../../helpers/strapi';
import { translationsOf } from '../../helpers/translations';

let cms: Booted;
let documents: Documents;
let panel: string;

beforeAll(async () => {
  cms = await bootStrapi();
  await translationsOf(cms.strapi).settled();
  documents = new Documents(cms.strapi, 'plugin::conference');
  panel = await documents.writePanel();
});
afterAll(() => cms.stop());

const statementsOf = (run: () => Promise<unknown>) => fewestStatements(cms.strapi, run);

const read = (locale: string) => () =>
  documents.call('panel', 'findMany', { locale, status: 'published', populate: ['speakers', 'day'] });

test('a language that follows is read with as many statements as one that is written', async () => {
  await documents.call('panel', 'create', { locale: 'kk', data: { title: 'Тек қазақша' }, status: 'published' });
  expect(await statementsOf(read('en'))).toBe(await statementsOf(read('kk')));
});

test('the totals of a dashboard are one statement', async () => {
  // Beside it, the one that reads the project's languages.
  expect(await statementsOf(() => translationsOf(cms.strapi).totals({}))).toBe(2);
});

test('publishing a panel of five people in three languages takes less than half of what stock Strapi takes by hand', async () => {
  // Stock Strapi: 231 for kk, ru and en, as `pnpm bench` counts them.
  expect(await statementsOf(() => documents.call('panel', 'publish', { documentId: panel, locale: 'kk' }))).toBe(99);
});
