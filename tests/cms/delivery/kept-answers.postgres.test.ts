import { afterAll, beforeAll, expect, test } from 'vitest';
import { uids } from '../../../cms/src/plugins/conference/server/src/uids';
import { documentsOf } from '../../helpers/documents';
import { askWire, asPost } from '../../helpers/http';
import { type Postgres, startPostgres } from '../../helpers/postgres';
import { type Booted, bootStrapi } from '../../helpers/strapi';
import { translationsOf } from '../../helpers/translations';

const FILE = 'plugin::upload.file';

let postgres: Postgres;
let cms: Booted;
let article: string;

beforeAll(async () => {
  postgres = await startPostgres();
  cms = await bootStrapi({ DATABASE_CLIENT: 'postgres', DATABASE_URL: postgres.url });
  await translationsOf(cms.strapi).settled();
  const file = { name: 'c.png', hash: 'c', ext: '.png', mime: 'image/png', size: 1, provider: 'local', url: '/c.png' };
  const { id: cover } = await cms.strapi.db.query(FILE).create({ data: file });
  const made = await documentsOf(cms.strapi, 'article').create({
    data: { title: 'Бұрын', cover },
    status: 'published',
  });
  article = made.documentId;
});
afterAll(async () => {
  await cms?.stop();
  await postgres?.stop();
});

const withCover = '{ conferenceArticles { title cover { url } } }';
const without = '{ conferenceArticles { title } }';

async function titleIn(query: string): Promise<string> {
  const { body } = await askWire(`${cms.url}/graphql`, asPost(query));
  return JSON.parse(body.toString()).data.conferenceArticles[0].title;
}

/** Whether a statement waits for somebody else's lock. */
async function isWaiting(): Promise<boolean> {
  const sql = "select 1 from pg_stat_activity where wait_event_type = 'Lock'";
  const { rows }: { rows: unknown[] } = await cms.strapi.db.connection.raw(sql);
  return rows.length > 0;
}

test('an answer whose reading began before a change is not kept for those who come after it', async () => {
  for (const query of [withCover, without]) for (let time = 0; time < 3; time += 1) await titleIn(query);
  const files = cms.strapi.db.metadata.get(FILE).tableName;
  const lock = await cms.strapi.db.connection.transaction();
  await lock.raw('lock table ?? in access exclusive mode', [files]);
  // So that the question is computed anew: the article is read, and then the file is waited for.
  const where = { documentId: article, publishedAt: { $notNull: true } };
  await cms.strapi.db.query(uids.article).updateMany({ where, data: { title: 'Бұрынырақ' } });
  const reading = titleIn(withCover);
  await expect.poll(isWaiting).toBe(true);
  await cms.strapi.db.query(uids.article).updateMany({ where, data: { title: 'Қазір' } });
  expect(await titleIn(without)).toBe('Қазір');
  await lock.rollback();
  expect(await reading).toBe('Бұрынырақ');
  expect(await titleIn(without)).toBe('Қазір');
  expect(await titleIn(withCover)).toBe('Қазір');
});
