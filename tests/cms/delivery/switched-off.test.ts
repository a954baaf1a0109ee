import { afterEach, expect, test } from 'vitest';
import { documentsOf } from '../../helpers/documents';
import { askWire, asPost, type WireAnswer } from '../../helpers/http';
import { countStatements } from '../../helpers/statements';
import { type Booted, bootStrapi } from '../../helpers/strapi';
import { translationsOf } from '../../helpers/translations';

let cms: Booted;

afterEach(() => cms.stop());

async function boot(env: Readonly<Record<string, string>>): Promise<void> {
  cms = await bootStrapi(env);
  await translationsOf(cms.strapi).settled();
  await documentsOf(cms.strapi, 'room').create({ data: { name: 'Зал' }, status: 'published' });
}

interface Asked {
  readonly answer: WireAnswer | undefined;
  readonly statements: number;
}

async function ask(headers: Readonly<Record<string, string>> = {}): Promise<Asked> {
  const request = asPost('{ conferenceRooms { name } }');
  let answer: WireAnswer | undefined;
  const statements = await countStatements(cms.strapi, async () => {
    answer = await askWire(`${cms.url}/graphql`, { ...request, headers: { ...request.headers, ...headers } });
  });
  return { answer, statements };
}

/** The same question often enough to be known; what came back from then on, and the SQL that each took. */
async function askOften(): Promise<Asked[]> {
  for (let time = 0; time < 3; time += 1) await ask();
  return [await ask(), await ask(), await ask()];
}

const rooms = '{"data":{"conferenceRooms":[{"name":"Зал"}]}}\n';

test('without a cache every question is answered from the database, and known ones take a shorter way', async () => {
  await boot({ DELIVERY_CACHE: 'off' });
  const asked = await askOften();
  expect(asked.map(({ answer }) => answer?.body.toString())).toEqual(Array(3).fill(rooms));
  const [known = 0, ...more] = asked.map(({ statements }) => statements);
  expect(more).toEqual([known, known]);
  expect(known).toBeGreaterThan(0);
  // Who might be known by a cookie is asked for by Strapi.
  expect(known).toBeLessThan((await ask({ Cookie: 'a=b' })).statements);
});

test('without the look-ahead Strapi’s own resolvers answer, and nothing of ours says who may keep it', async () => {
  await boot({ DELIVERY_LOOK_AHEAD: 'off' });
  const asked = await askOften();
  expect(asked.map(({ answer }) => answer?.body.toString())).toEqual(Array(3).fill(rooms));
  const [first, ...later] = asked.map(({ statements }) => statements);
  expect(later).toEqual([first, first]);
  const headers = asked[0]?.answer?.headers ?? {};
  expect([headers['cache-control'], headers.etag, headers['surrogate-key']]).toEqual([
    'no-store',
    undefined,
    undefined,
  ]);
});
