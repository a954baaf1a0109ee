import { afterAll, beforeAll, expect, test } from 'vitest';
import { createApiToken } from '../helpers/api-token';
import { Caller } from '../helpers/caller';
import { countRows, documentsOf, refusal } from '../helpers/documents';
import { type Postgres, startPostgres } from '../helpers/postgres';
import { type Booted, bootStrapi } from '../helpers/strapi';
import { restPath, typeNames } from '../helpers/type-names';

let postgres: Postgres;
let cms: Booted;
let api: Caller;
let anyone: Caller;

beforeAll(async () => {
  postgres = await startPostgres();
  cms = await bootStrapi({ DATABASE_CLIENT: 'postgres', DATABASE_URL: postgres.url, SEED: 'balkhash' });
  api = new Caller(cms.url, await createApiToken(cms.strapi));
  anyone = new Caller(cms.url);
});
afterAll(async () => {
  await cms?.stop();
  await postgres?.stop();
});

test('the demo conference is in the database, each document in three languages, draft and published', async () => {
  expect(cms.strapi.db.dialect.client).toBe('postgres');
  const counts = await countRows(cms.strapi);
  expect(Object.keys(counts)).toEqual(typeNames);
  for (const type of typeNames) {
    const published = await Promise.all(
      ['kk', 'ru', 'en'].map(
        async (locale) => (await documentsOf(cms.strapi, type).findMany({ locale, status: 'published' })).length,
      ),
    );
    expect({ type, published }).toEqual({ type, published: published.map(() => Number(counts[type]) / 6) });
    expect(published[0]).toBeGreaterThan(0);
  }
});

test('anyone reads the programme through GraphQL, in the order of the clock', async () => {
  const query = `{
    conferenceEvents { title timeZone }
    conferencePanels(sort: "startsAt", filters: { startsAt: { notNull: true } }) { startsAt day { date } }
  }`;
  const { body } = await anyone.graphql(query);
  expect(body).toMatchObject({ data: { conferenceEvents: [{ timeZone: 'Asia/Almaty' }] } });
  const panels = JSON.stringify(body.data).match(/"startsAt":"([^"]+)"/g) ?? [];
  expect(panels.length).toBeGreaterThan(1);
  expect(panels).toEqual([...panels].sort());
});

test('a document is made, published in one step and read back', async () => {
  const data = { title: 'Ғылыми кеңес', startsOn: '2025-04-09', endsOn: '2025-04-11', timeZone: 'Asia/Almaty' };
  const made = await api.send('POST', restPath('event'), { data });
  expect({ status: made.status, data: made.body.data }).toMatchObject({
    status: 201,
    data: { ...data, slug: 'gylymi-kenes', locale: 'kk' },
  });
  const read = await anyone.get(`${restPath('event')}?filters[slug]=gylymi-kenes&fields=title,startsOn`);
  expect(read.body.data).toMatchObject([{ title: 'Ғылыми кеңес', startsOn: '2025-04-09' }]);
});

test('a panel outside its day is refused after it was written, and nothing of it stays', async () => {
  const [day] = await documentsOf(cms.strapi, 'day').findMany();
  const before = await countRows(cms.strapi);
  const data = { title: 'Түнгі панель', startsAt: `${String(day?.date)}T20:00:00Z`, day: day?.documentId };
  const { status, body } = await api.send('POST', restPath('panel'), { data });
  expect({ status, paths: body.error?.details?.errors?.map((error) => error.path) }).toEqual({
    status: 400,
    paths: [['startsAt']],
  });
  expect(await countRows(cms.strapi)).toEqual(before);
});

test('ten documents of one title at the same moment get ten slugs', async () => {
  const send = () => api.send('POST', restPath('expert'), { data: { name: 'Бір мезгілде' } });
  const answers = await Promise.all(Array.from({ length: 10 }, send));
  expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 201));
  const rows = await documentsOf(cms.strapi, 'expert').findMany({ status: 'published' });
  const slugs = rows.map(({ slug }) => String(slug)).filter((slug) => slug.startsWith('bir-mezgilde'));
  const expected = ['bir-mezgilde', ...Array.from({ length: 9 }, (_, index) => `bir-mezgilde-${index + 1}`)];
  expect(slugs.sort()).toEqual(expected.sort());
});

test('a slug that is taken is refused with one that is free', async () => {
  const refused = () => documentsOf(cms.strapi, 'expert').create({ data: { name: 'А', slug: 'bir-mezgilde' } });
  expect(await refusal(refused)).toMatchObject({
    errors: [{ path: ['slug'], message: expect.stringContaining('«bir-mezgilde-10» is free.') }],
  });
});

test('drafts and private fields are as closed as on SQLite', async () => {
  await documentsOf(cms.strapi, 'expert').create({
    data: { name: 'Жасырын', email: 'qupiya@example.org' },
    status: 'published',
  });
  expect((await anyone.get(`${restPath('expert')}?status=Draft`)).status).toBe(403);
  expect((await anyone.get(`${restPath('expert')}?filters[localizations][name][$contains]=а`)).status).toBe(403);
  expect((await anyone.get(`${restPath('expert')}?_q=qupiya@example`)).body.data).toEqual([]);
});
