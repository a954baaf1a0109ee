import type * as overFetch from '@kurultai/sdk/fetch';
import { describe, expect, test } from 'vitest';
import { give, serverThat } from '../../helpers/answering-server';
import { change, clientsOf, DATA, failure, kk, OK, TOKEN, TRANSPORTS, titles } from './calls';

describe.each(TRANSPORTS)('over %s', (_, { createClient }) => {
  const client = clientsOf(createClient);

  describe('asking again', () => {
    test.each([408, 429, 502, 503, 504])('HTTP %i is asked again, and hooks are told', async (status) => {
      const { endpoint } = await serverThat((response, number) =>
        number === 1 ? give(response, '', status) : give(response, OK),
      );
      const told: unknown[] = [];
      const tell = (hook: string) => (trace: overFetch.Trace) =>
        told.push([hook, trace.operation, trace.attempt, trace.status]);
      const hooks = {
        onRequest: tell('request'),
        onResponse: tell('response'),
        onRetry: tell('retry'),
        onError: tell('error'),
      };
      expect(await client(endpoint, hooks).request(titles, kk)).toEqual(DATA);
      expect(told).toEqual([
        ['request', 'Titles', 1, undefined],
        ['response', 'Titles', 1, status],
        ['retry', 'Titles', 1, status],
        ['request', 'Titles', 2, undefined],
        ['response', 'Titles', 2, 200],
      ]);
      expect(JSON.stringify(told)).not.toContain(TOKEN);
    });

    test('a connection that was cut in the middle of an answer is asked again', async () => {
      const { endpoint, requests } = await serverThat((response, number) => {
        if (number > 1) return give(response, OK);
        response.writeHead(200, { 'content-type': 'application/json', 'content-length': '100' });
        response.write('{"data":', () => response.destroy());
      });
      expect(await client(endpoint).request(titles, kk)).toEqual(DATA);
      expect(requests).toHaveLength(2);
    });

    test.each([400, 401, 403, 404, 500])('HTTP %i is not', async (status) => {
      const { endpoint, requests } = await serverThat((response) => give(response, '', status));
      expect(await failure(client(endpoint).request(titles, kk))).toMatchObject({ code: 'http', status });
      expect(requests).toHaveLength(1);
    });

    test('nor is what changes something, and reads only as often as allowed', async () => {
      const { endpoint, requests } = await serverThat((response) => give(response, '', 503));
      await failure(client(endpoint).request(change, {}));
      expect(requests).toHaveLength(1);
      const failed: overFetch.FailureTrace[] = [];
      await failure(client(endpoint, { retries: 3, onError: (trace) => failed.push(trace) }).request(titles, kk));
      expect(requests).toHaveLength(1 + 4);
      expect(failed).toMatchObject([{ operation: 'Titles', attempt: 4, status: 503, error: { code: 'http' } }]);
    });

    test.each(['1', () => new Date(Date.now() + 1_900).toUTCString()])(
      'Retry-After %s is waited for',
      async (value) => {
        const header = () => (typeof value === 'string' ? value : value());
        const { endpoint } = await serverThat((response, number) =>
          number === 1 ? give(response, '', 429, { 'retry-after': header() }) : give(response, OK),
        );
        const delays: number[] = [];
        await client(endpoint, { onRetry: ({ delay }) => delays.push(delay) }).request(titles, kk);
        expect(delays).toHaveLength(1);
        expect(delays[0]).toBeGreaterThan(500);
        expect(delays[0]).toBeLessThanOrEqual(2_000);
      },
    );

    test('a Retry-After beyond the timeout fails at once, and says how long', async () => {
      const { endpoint, requests } = await serverThat((response) => give(response, '', 429, { 'retry-after': '3600' }));
      expect(await failure(client(endpoint).request(titles, kk))).toMatchObject({ status: 429, retryAfter: 3_600_000 });
      expect(requests).toHaveLength(1);
    });

    test('ends when the caller aborts while waiting', async () => {
      const own = new AbortController();
      const { endpoint, requests } = await serverThat((response) => give(response, '', 503, { 'retry-after': '5' }));
      const call = client(endpoint, { onRetry: () => own.abort() }).request(titles, kk, { signal: own.signal });
      expect((await failure(call)).code).toBe('aborted');
      expect(requests).toHaveLength(1);
    });
  });
});
