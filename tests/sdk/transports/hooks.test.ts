import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { give, serverThat } from '../../helpers/answering-server';
import { clientsOf, DATA, failure, kk, OK, TRANSPORTS, titles } from './calls';

describe.each(TRANSPORTS)('over %s', (_, { createClient }) => {
  const client = clientsOf(createClient);

  describe('hooks that throw', () => {
    const hook = () => {
      throw new Error('Журнал толып қалды');
    };
    const hooks = { onRequest: hook, onResponse: hook, onRetry: hook, onError: hook };

    test('fail no call: the platform reports them as it does uncaught errors', async () => {
      const reported: unknown[] = [];
      vi.stubGlobal('reportError', (error: unknown) => reported.push(error));
      onTestFinished(() => void vi.unstubAllGlobals());
      const { endpoint } = await serverThat((response, number) =>
        number === 1 ? give(response, '', 503) : give(response, OK),
      );
      expect(await client(endpoint, hooks).request(titles, kk)).toEqual(DATA);
      // Request, response and retry of the first attempt, request and response of the second.
      expect(reported).toEqual(Array(5).fill(new Error('Журнал толып қалды')));
    });

    test('leave the error of a call as it is, and stand on the console where the platform has no report', async () => {
      const console = vi.spyOn(globalThis.console, 'error').mockImplementation(() => {});
      onTestFinished(() => console.mockRestore());
      const { endpoint } = await serverThat((response) => give(response, '', 404));
      expect(await failure(client(endpoint, hooks).request(titles, kk))).toMatchObject({ code: 'http', status: 404 });
      expect(console.mock.calls).toEqual(Array(3).fill([new Error('Журнал толып қалды')]));
    });
  });
});
