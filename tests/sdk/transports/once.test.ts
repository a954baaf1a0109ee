import { describe, expect, test } from 'vitest';
import { give, serverThat } from '../../helpers/answering-server';
import { change, clientsOf, DATA, failure, kk, OK, TRANSPORTS, titles } from './calls';

describe.each(TRANSPORTS)('over %s', (_, { createClient }) => {
  const client = clientsOf(createClient);

  describe('the same question at once', () => {
    test('is asked once, and each caller has an answer of their own', async () => {
      const { endpoint, requests } = await serverThat((response) => give(response, OK));
      const one = client(endpoint);
      const answers = await Promise.all([
        one.request(titles, kk),
        one.request(titles, kk),
        one.request(titles, { locale: 'ru' }),
      ]);
      expect(answers).toEqual([DATA, DATA, DATA]);
      expect(answers[0]).not.toBe(answers[1]);
      expect(requests.map(({ body }) => JSON.parse(body).variables.locale).sort()).toEqual(['kk', 'ru']);
    });

    test('is not shared by what changes something', async () => {
      const { endpoint, requests } = await serverThat((response) => give(response, OK));
      await Promise.all([client(endpoint)].flatMap((one) => [one.request(change, {}), one.request(change, {})]));
      expect(requests).toHaveLength(2);
    });

    test('goes on for the others when one caller gives up', async () => {
      const own = new AbortController();
      const { endpoint, requests } = await serverThat((response) => {
        own.abort('кетті');
        setImmediate(() => give(response, OK));
      });
      const one = client(endpoint);
      const gone = failure(one.request(titles, kk, { signal: own.signal }));
      const other = one.request(titles, kk);
      expect((await gone).cause).toBe('кетті');
      expect(await other).toEqual(DATA);
      expect(requests).toHaveLength(1);
    });

    test('ends when the last caller gives up, and can be asked anew', async () => {
      const own = new AbortController();
      let closed: () => void = () => {};
      const gone = new Promise<void>((resolve) => {
        closed = resolve;
      });
      const { endpoint } = await serverThat((response, number) => {
        if (number === 2) return give(response, OK);
        response.on('close', closed);
        own.abort();
      });
      const one = client(endpoint);
      expect((await failure(one.request(titles, kk, { signal: own.signal }))).code).toBe('aborted');
      await gone;
      expect(await one.request(titles, kk)).toEqual(DATA);
    });
  });
});
