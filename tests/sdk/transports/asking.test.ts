import { describe, expect, test } from 'vitest';
import { give, serverThat } from '../../helpers/answering-server';
import { change, DATA, kk, OK, TOKEN, TRANSPORTS, titles } from './calls';

describe.each(TRANSPORTS)('over %s', (_, { createClient, createConference }) => {
  describe('asking', () => {
    test('sends the operation, its name, variables, token and headers, and gives the data', async () => {
      const { endpoint, requests } = await serverThat((response) => give(response, OK));
      const headers = async () => ({ 'X-Visitor': 'oqyrman' });
      expect(await createClient({ endpoint, token: TOKEN, headers }).request(titles, kk)).toEqual(DATA);
      expect(JSON.parse(requests[0]?.body ?? '')).toEqual({
        query: titles.toString(),
        operationName: 'Titles',
        variables: kk,
      });
      expect(requests[0]).toMatchObject({
        method: 'POST',
        headers: { 'x-visitor': 'oqyrman', authorization: `Bearer ${TOKEN}`, accept: 'application/json' },
      });
    });

    test('a header of the caller takes the place of the SDK’s own, however it is written', async () => {
      const { endpoint, requests } = await serverThat((response) => give(response, OK));
      await createClient({ endpoint, token: TOKEN, headers: { Authorization: 'Basic eA==' } }).request(titles, kk);
      expect(requests[0]?.headers.authorization).toBe('Basic eA==');
    });

    test.each([
      [' a-token\n', 'Bearer a-token'],
      ['a+b/c==', 'Bearer a+b/c=='],
      ['екі\nжол', 'Bearer %D0%B5%D0%BA%D1%96%0A%D0%B6%D0%BE%D0%BB'],
    ])('a token %j is sent as %s, and told by no error', async (token, credentials) => {
      const { endpoint, requests } = await serverThat((response) => give(response, OK));
      await createClient({ endpoint, token }).request(titles, kk);
      await createConference({ endpoint, locale: 'kk' }).preview(token).request(titles, kk);
      expect(requests.map(({ headers }) => headers.authorization)).toEqual([credentials, credentials]);
    });

    test('cache options of frameworks reach the fetch that was given', async () => {
      const { endpoint } = await serverThat((response) => give(response, OK));
      const inits: (RequestInit | undefined)[] = [];
      const options = {
        next: { revalidate: 60, tags: ['programme'] },
        cache: 'force-cache',
        cf: { cacheTtl: 5 },
      } as const;
      const spy: typeof fetch = (input, init) => {
        inits.push(init);
        return fetch(input, { ...init, cache: 'default' });
      };
      await createClient({ endpoint, fetch: spy, ...options }).request(titles, kk);
      expect(inits).toEqual([expect.objectContaining(options)]);
    });

    test('a hash is asked by GET, and its text sent once by POST to a server that does not know it', async () => {
      const { endpoint, requests } = await serverThat((response, number) =>
        give(
          response,
          number === 1 ? { errors: [{ message: '', extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } }] } : OK,
        ),
      );
      const persisted = createClient({ endpoint, persistedQueries: true });
      await persisted.request(titles, kk);
      expect(await persisted.request(titles, kk)).toEqual(DATA);
      await persisted.request(change, {});
      expect(requests.map(({ method }) => method)).toEqual(['GET', 'POST', 'GET', 'POST']);
      const [first, second] = requests;
      const extensions = new URL(first?.address ?? '', endpoint).searchParams.get('extensions') ?? '';
      expect(JSON.parse(second?.body ?? '')).toMatchObject({ extensions: JSON.parse(extensions) });
    });
  });
});
