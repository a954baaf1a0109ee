import { createHash } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { documentsOf } from '../../helpers/documents';
import { askWire, type WireAnswer } from '../../helpers/http';
import { countStatements } from '../../helpers/statements';
import { type Booted, bootStrapi } from '../../helpers/strapi';
import { translationsOf } from '../../helpers/translations';

let cms: Booted;

beforeAll(async () => {
  cms = await bootStrapi();
  await translationsOf(cms.strapi).settled();
  await documentsOf(cms.strapi, 'room').create({ data: { name: 'Зал' }, status: 'published' });
});
afterAll(() => cms.stop());

interface Asked {
  readonly query?: string;
  readonly variables?: object;
  readonly extensions?: { readonly persistedQuery: { readonly version: number; readonly sha256Hash: string } };
}

const ways: Readonly<Record<string, (asked: Asked) => Promise<WireAnswer>>> = {
  POST: (asked) => {
    const headers = { 'Content-Type': 'application/json' };
    return askWire(`${cms.url}/graphql`, { method: 'POST', headers, body: JSON.stringify(asked) });
  },
  GET: ({ query, variables, extensions }) => {
    const parameters = new URLSearchParams({
      ...(query !== undefined && { query }),
      ...(variables && { variables: JSON.stringify(variables) }),
      ...(extensions && { extensions: JSON.stringify(extensions) }),
    });
    return askWire(`${cms.url}/graphql?${parameters}`);
  },
};

const hashOf = (query: string) => createHash('sha256').update(query).digest('hex');
const persisted = (sha256Hash: string, version = 1) => ({ extensions: { persistedQuery: { version, sha256Hash } } });
const messageOf = ({ body }: WireAnswer): string => JSON.parse(body.toString()).errors[0].message;

test.each(Object.entries(ways))(
  'over %s a hash stands for a text that was sent with it, in the chain and before it',
  async (way, ask) => {
    const query = `query ${way}($locale: I18NLocaleCode) { conferenceRooms(locale: $locale) { name } }`;
    const byHash = { ...persisted(hashOf(query)), variables: { locale: 'kk' } };
    const unknown = await ask(byHash);
    expect([messageOf(unknown), unknown.headers['cache-control']]).toEqual([
      'PersistedQueryNotFound',
      'private, no-store',
    ]);
    const answer = '{"data":{"conferenceRooms":[{"name":"Зал"}]}}\n';
    expect((await ask({ ...byHash, query })).body.toString()).toBe(answer);
    for (let time = 0; time < 3; time += 1) expect((await ask(byHash)).body.toString()).toBe(answer);
    const statements = await countStatements(cms.strapi, async () => {
      const ready = await ask(byHash);
      expect([ready.body.toString(), typeof ready.headers.etag]).toEqual([answer, 'string']);
    });
    expect(statements).toBe(0);
  },
);

test.each(Object.entries(ways))('over %s a hash of another text is refused, though both are known', async (_, ask) => {
  const [query, other] = ['{ conferenceRooms { name } }', '{ conferenceRooms { name description } }'];
  for (const one of [query, other]) {
    for (let time = 0; time < 3; time += 1) await ask({ query: one, ...persisted(hashOf(one)) });
  }
  const answer = await ask({ query, ...persisted(hashOf(other)) });
  expect([answer.status, messageOf(answer)]).toEqual([400, 'provided sha does not match query']);
  expect(messageOf(await ask(persisted(hashOf(query), 2)))).toBe('Unsupported persisted query version');
});
