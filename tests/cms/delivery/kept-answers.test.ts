import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { uids } from '../../../cms/src/plugins/conference/server/src/uids';
import { documentsOf } from '../../helpers/documents';
import { asAddress, askWire, asPost } from '../../helpers/http';
import { countStatements } from '../../helpers/statements';
import { type Booted, bootStrapi } from '../../helpers/strapi';
import { translationsOf } from '../../helpers/translations';

const PERMISSION = 'plugin::users-permissions.permission';
const FILE = 'plugin::upload.file';
const ARTICLES = '{ conferenceArticles(sort: "title") { documentId title cover { alternativeText } } }';

let cms: Booted;
let article: string;
let cover: number | string;

beforeAll(async () => {
  cms = await bootStrapi();
  await translationsOf(cms.strapi).settled();
  const file = { name: 'c.png', hash: 'c', ext: '.png', mime: 'image/png', size: 1, provider: 'local', url: '/c.png' };
  ({ id: cover } = await cms.strapi.db.query(FILE).create({ data: { ...file, alternativeText: 'Көл' } }));
  const made = await documentsOf(cms.strapi, 'article').create({ data: { title: 'A 0', cover }, status: 'published' });
  article = made.documentId;
  for (let time = 0; time < 3; time += 1) await read();
});
afterAll(() => cms.stop());

const articles = () => documentsOf(cms.strapi, 'article');

interface Article {
  readonly title: string;
  readonly cover: { readonly alternativeText: string } | null;
}

async function read(query = ARTICLES): Promise<{ data: { conferenceArticles: Article[] } | null; errors?: object[] }> {
  return JSON.parse((await askWire(`${cms.url}/graphql`, asPost(query))).body.toString());
}

const titles = async () => (await read()).data?.conferenceArticles.map(({ title }) => title);
const coverText = async () => (await read()).data?.conferenceArticles[0]?.cover?.alternativeText;
const statementsOf = (run: () => Promise<unknown>) => countStatements(cms.strapi, run);

test('an answer that nothing has changed costs no SQL', async () => {
  await read();
  expect(await statementsOf(() => read())).toBe(0);
});

describe('a reader who comes after a write never gets the past', () => {
  test('when a document is created, published, changed, unpublished, deleted', async () => {
    const { documentId } = await articles().create({ data: { title: 'B 1' } });
    expect(await titles()).toEqual(['A 0']);
    await articles().publish({ documentId });
    expect(await titles()).toEqual(['A 0', 'B 1']);
    await articles().update({ documentId, data: { title: 'B 2' } });
    expect(await titles()).toEqual(['A 0', 'B 1']);
    await articles().publish({ documentId });
    expect(await titles()).toEqual(['A 0', 'B 2']);
    await articles().unpublish({ documentId });
    expect(await titles()).toEqual(['A 0']);
    await articles().publish({ documentId });
    expect(await titles()).toEqual(['A 0', 'B 2']);
    await articles().delete({ documentId });
    expect(await titles()).toEqual(['A 0']);
  });

  test('when a row is written past the Document Service', async () => {
    const where = { documentId: article, publishedAt: { $notNull: true } };
    await cms.strapi.db.query(uids.article).updateMany({ where, data: { title: 'A 3' } });
    expect(await titles()).toEqual(['A 3']);
  });

  test('when SQL is written by hand, in a transaction or not', async () => {
    const { tableName } = cms.strapi.db.metadata.get(uids.article);
    const table = () => cms.strapi.db.connection(tableName);
    await table().whereNotNull('published_at').update({ title: 'A 4' });
    expect(await titles()).toEqual(['A 4']);
    await cms.strapi.db.connection.transaction(async (transaction) => {
      await transaction(tableName).whereNotNull('published_at').update({ title: 'A 5' });
    });
    expect(await titles()).toEqual(['A 5']);
  });

  test('when a transaction is rolled back', async () => {
    const change = cms.strapi.db.transaction(async () => {
      await articles().update({ documentId: article, data: { title: 'A 6' }, status: 'published' });
      throw new Error('no');
    });
    await expect(change).rejects.toThrow('no');
    expect(await titles()).toEqual(['A 5']);
  });

  test('when a picture gets another description', async () => {
    expect(await coverText()).toBe('Көл');
    await cms.strapi.db.query(FILE).update({ where: { id: cover }, data: { alternativeText: 'Тау' } });
    expect(await coverText()).toBe('Тау');
  });

  test('when the default language becomes another', async () => {
    await articles().update({ documentId: article, data: { title: 'A 7 ru' }, locale: 'ru', status: 'published' });
    const locales = cms.strapi.plugin('i18n').service('locales');
    await locales.setDefaultLocale({ code: 'ru' });
    expect(await titles()).toEqual(['A 7 ru']);
    await locales.setDefaultLocale({ code: 'kk' });
    expect(await titles()).toEqual(['A 5']);
  });

  test('when visitors lose a right, and get it back', async () => {
    const action = `${uids.article}.find`;
    const right = await cms.strapi.db.query(PERMISSION).findOne({ where: { action }, populate: ['role'] });
    await cms.strapi.db.query(PERMISSION).delete({ where: { action } });
    expect(await read()).toMatchObject({ errors: [{ message: 'Forbidden access' }] });
    await cms.strapi.db.query(PERMISSION).create({ data: { action, role: right.role.id } });
    expect(await titles()).toEqual(['A 5']);
  });

  test('though eight others read all the time, and one who comes later never sees what is older', async () => {
    let last = 100;
    let isWriting = true;
    const address = `${cms.url}${asAddress(ARTICLES)}`;
    const seen = new Set<number>();
    const reader = async () => {
      let newest = 0;
      while (isWriting) {
        const written = last;
        const { body } = await askWire(address);
        const shown = Number(/"A (\d+)"/.exec(body.toString())?.[1]);
        expect(shown).toBeGreaterThanOrEqual(Math.max(written, newest));
        newest = shown;
        seen.add(shown);
      }
    };
    const publish = (number: number) =>
      articles().update({ documentId: article, data: { title: `A ${number}` }, status: 'published' });
    await publish(last);
    const readers = Array.from({ length: 8 }, reader);
    try {
      for (let number = last + 1; number <= 130; number += 1) {
        await publish(number);
        last = number;
        expect(await titles()).toEqual([`A ${number}`]);
      }
    } finally {
      isWriting = false;
    }
    await Promise.all(readers);
    expect(seen.size).toBeGreaterThan(5);
  });
});

test('what many ask at the same moment is computed once', async () => {
  const forget = () => articles().update({ documentId: article, data: { title: 'A 200' }, status: 'published' });
  await forget();
  const one = await statementsOf(() => read());
  await forget();
  const many = await statementsOf(() => Promise.all(Array.from({ length: 50 }, () => read())));
  expect([one, many]).toEqual([one, one]);
  expect(one).toBeGreaterThan(0);
});

test.each([
  ['errors', '{ conferenceArticles(sort: "nowhere") { title } }'],
  ['parts that failed', '{ conferenceArticles { title } usersPermissionsRoles { name } }'],
])('answers with %s are never kept', async (_, query) => {
  for (let time = 0; time < 4; time += 1) {
    const statements = await statementsOf(async () => {
      const { headers, body } = await askWire(`${cms.url}/graphql`, asPost(query));
      expect(JSON.parse(body.toString()).errors).toHaveLength(1);
      expect(headers['cache-control']).toBe('private, no-store');
    });
    expect(statements).toBeGreaterThan(0);
  }
});
