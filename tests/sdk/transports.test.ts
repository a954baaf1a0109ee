import * as overGraphqlRequest from '@kurultai/sdk';
import * as overFetch from '@kurultai/sdk/fetch';
import { describe, expect, inject, onTestFinished, test, vi } from 'vitest';
import { give, serverThat } from '../helpers/answering-server';
import { freePort } from '../helpers/free-port';

const TOKEN = 'a-token-that-must-not-be-told';
const DATA = { items: [{ title: 'Құрылтай ашылды' }] };
const OK = { data: DATA };

const titles: overFetch.TypedDocument<typeof DATA, { readonly locale: string }> = {
  toString: () => 'query Titles($locale: I18NLocaleCode!) { items: conferenceEvents(locale: $locale) { title } }',
};
const change: overFetch.TypedDocument<typeof DATA, object> = { toString: () => 'mutation Change { change }' };
const kk = { locale: 'kk' };

/** How a server answers what its rules of validation refuse. */
const refused = (message: string) => ({ errors: [{ message, extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }] });

/** What the call failed with, which tells no token. */
async function failure(call: Promise<unknown>): Promise<overFetch.ConferenceError> {
  const error = await call.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!overFetch.isConferenceError(error)) throw new Error(`Not an error of the SDK: ${error}`);
  expect(`${error.message} ${error.stack} ${JSON.stringify(error)}`).not.toContain(TOKEN);
  return error;
}

describe.each([
  ['graphql-request', overGraphqlRequest],
  ['fetch', overFetch],
])('over %s', (_, { createClient, createConference }) => {
  const client = (endpoint: string, options: Partial<overFetch.Hooks> & { retries?: number } = {}) =>
    createClient({ endpoint, token: TOKEN, retryDelay: 1, ...options });

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

  describe('misuse and misfortune', () => {
    test('a server that hangs is a TimeoutError', async () => {
      const { endpoint } = await serverThat(() => {});
      const error = await failure(createClient({ endpoint, timeout: 50 }).request(titles, kk));
      expect(error).toMatchObject({ name: 'TimeoutError', code: 'timeout', operation: 'Titles' });
      expect(error.message).toContain('within 50 ms. Check that the CMS is running, or raise the timeout.');
    });

    test('so is a function for headers that hangs, with the timeout of the call', async () => {
      const { endpoint, requests } = await serverThat((response) => give(response, OK));
      const hanging = createClient({ endpoint, headers: () => new Promise(() => {}) });
      expect((await failure(hanging.request(titles, kk, { timeout: 20 }))).code).toBe('timeout');
      expect(requests).toEqual([]);
    });

    test('an abort keeps its reason, also with a timeout, and before anything is sent', async () => {
      const { endpoint, requests } = await serverThat(() => {});
      const reason = new Error('бет жабылды');
      const call = client(endpoint).request(titles, kk, { signal: AbortSignal.abort(reason), timeout: 1_000 });
      const error = await failure(call);
      expect(error).toMatchObject({ name: 'AbortError', code: 'aborted' });
      expect(error.cause).toBe(reason);
      expect(requests).toEqual([]);
    });

    test('nothing that listens is a NetworkError that names the address, without what may be secret in it', async () => {
      const port = await freePort();
      const error = await failure(client(`http://127.0.0.1:${port}/graphql?key=${TOKEN}`).request(titles, kk));
      expect(error).toMatchObject({ name: 'NetworkError', code: 'network' });
      expect(error.message).toBe(
        `Titles: No answer from http://127.0.0.1:${port}/graphql. Check the address, and that the CMS is running.`,
      );
      expect(error.cause).toBeInstanceOf(Error);
    });

    test.each([
      [401, 'Check the API token'],
      [403, 'Check the API token'],
      [404, 'ending in /graphql'],
      [405, 'ending in /graphql'],
      [413, 'Ask for less, or use persistedQueries'],
      [429, 'Ask less often'],
      [500, 'Check that the CMS is running'],
    ])('HTTP %i is an HttpError that says what to do', async (status, advice) => {
      const { endpoint } = await serverThat((response) => give(response, `<p>${TOKEN}</p>`, status));
      const error = await failure(client(endpoint, { retries: 0 }).request(titles, kk));
      expect(error).toMatchObject({ name: 'HttpError', code: 'http', status, operation: 'Titles' });
      expect(error.message).toContain(advice);
    });

    test.each([['<!doctype html><title>Басты бет</title>'], [{ hello: 'no GraphQL' }], [[1]]])(
      'an answer of %j in place of GraphQL says that the address may lack /graphql',
      async (body) => {
        const { endpoint } = await serverThat((response) => give(response, body));
        const error = await failure(client(endpoint).request(titles, kk));
        expect(error).toMatchObject({ name: 'NotJsonError', code: 'not-json', status: 200 });
        expect(error.message).toContain('ending in /graphql');
        expect(error.message).not.toContain('Басты');
      },
    );

    test('what Strapi forbids in GraphQL’s own words says what to check, and a fault keeps its path and code', async () => {
      const fault = { message: 'Forbidden access', path: ['items', 0, 'title'], extensions: { code: 'FORBIDDEN' } };
      const { endpoint } = await serverThat((response) => give(response, { errors: [fault], data: null }));
      const error = await failure(client(endpoint).request(titles, kk));
      expect(error.message).toBe('Titles: Forbidden access: check the API token and its permissions.');
      if (!overFetch.isGraphqlError(error)) throw error;
      expect(error.faults).toEqual([{ message: fault.message, path: fault.path, code: 'FORBIDDEN' }]);
    });

    test.each([
      'Cannot query field "fallbackFields" on type "ConferenceEvent".',
      'Unknown argument "search" on field "Query.conferenceEvents". Did you mean "sort"?',
      'Unknown type "PublicationStatus".',
      'Field "language" is not defined by type "ConferenceEventFiltersInput".',
      'Value "talk" does not exist in "ConferencePageType" enum.',
      'Fragment cannot be spread here as objects of type "ConferencePage" can never be of type "ConferenceTalk".',
    ])('an old CMS is an OutdatedSchemaError that repeats what it lacks: %s', async (message) => {
      const { endpoint } = await serverThat((response) => give(response, refused(message), 400));
      const error = await failure(createConference({ endpoint, locale: 'kk' }).events.list());
      expect(error).toMatchObject({ name: 'OutdatedSchemaError', code: 'outdated-schema', status: 400 });
      expect(error.message).toBe(`Events: ${message} Update the CMS or the SDK.`);
      expect(overFetch.isGraphqlError(error) && overFetch.isOutdatedSchemaError(error)).toBe(true);
    });

    test.each([
      'Variable "$slug" is not defined by operation "Titles".',
      'Field "rooms" of type "[ConferenceRoom!]!" must have a selection of subfields. Did you mean "rooms { ... }"?',
      'Variable "$locale" of type "String" used in position expecting type "I18NLocaleCode!".',
      'There can be only one argument named "locale".',
    ])('an operation that is wrong of itself makes no CMS out of date: %s', async (message) => {
      const { endpoint } = await serverThat((response) => give(response, refused(message), 400));
      const error = await failure(client(endpoint).request(titles, kk));
      expect(error).toMatchObject({ name: 'GraphqlError', code: 'graphql', message: `Titles: ${message}` });
    });

    test('nor do words of a message that no rule of GraphQL has written', async () => {
      const fault = { message: 'Cannot query field', extensions: { code: 'BAD_USER_INPUT' } };
      const quoted = { message: '"GRAPHQL_VALIDATION_FAILED" Cannot query field "UNKNOWN_LOCALE"' };
      const { endpoint } = await serverThat((response) => give(response, { errors: [fault, quoted] }));
      expect((await failure(client(endpoint).request(titles, kk))).code).toBe('graphql');
    });

    test.each([
      ['by its code, whatever language it speaks', 'locale: «kz» — бұл жобаның тілі емес.', { code: 'UNKNOWN_LOCALE' }],
      ['by its words, of a CMS from before the code', 'locale: «kz» is not a language of this project.', {}],
    ])('a language that the CMS lacks is known %s', async (_case, message, details) => {
      const extensions = { code: 'BAD_USER_INPUT', error: { name: 'ValidationError', details } };
      const { endpoint } = await serverThat((response) => give(response, { errors: [{ message, extensions }] }));
      const error = await failure(client(endpoint).request(titles, kk));
      expect(error).toMatchObject({
        name: 'UnknownLocaleError',
        code: 'unknown-locale',
        message: `Titles: ${message}`,
      });
    });

    test('a connection that is cut before the answer, or in the middle of it, is a NetworkError', async () => {
      const { endpoint, requests } = await serverThat((response, number) => {
        if (number === 1) return void response.destroy();
        response.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' });
        response.write('{"data":{"items":[', () => response.destroy());
      });
      const once = client(endpoint, { retries: 0 });
      for (const error of [await failure(once.request(titles, kk)), await failure(once.request(titles, kk))]) {
        expect(error).toMatchObject({ name: 'NetworkError', code: 'network' });
        expect(error.status).toBeUndefined();
        expect(error.message).toContain('Check the address, and that the CMS is running.');
        expect(error.cause).toBeInstanceOf(Error);
      }
      expect(requests).toHaveLength(2);
    });

    test('a server that stops in the middle of its answer is a TimeoutError', async () => {
      const { endpoint } = await serverThat((response) => {
        response.writeHead(200, { 'content-type': 'application/json' });
        response.write('{"data":{');
      });
      const error = await failure(createClient({ endpoint, timeout: 50 }).request(titles, kk));
      expect(error).toMatchObject({ name: 'TimeoutError', code: 'timeout' });
    });

    describe('with the CMS itself', () => {
      const cms = inject('endpoint');

      test('a token that it does not know is refused, and what to check is said', async () => {
        const error = await failure(client(cms).request(titles, kk));
        expect(error).toMatchObject({ name: 'HttpError', status: 401 });
        expect(error.message).toContain('Check the API token and its permissions.');
      });

      test('an address that is not GraphQL’s says so', async () => {
        for (const address of [`${inject('cmsUrl')}/nowhere`, inject('cmsUrl')]) {
          const error = await failure(createConference({ endpoint: address, locale: 'kk' }).events.list());
          expect(error.message).toContain('Use a whole address, ending in /graphql.');
        }
      });

      test('a field that it lacks is named', async () => {
        const future: overFetch.TypedDocument<object, object> = {
          toString: () => 'query Next { conferenceEvents { anthem } }',
        };
        const error = await failure(createClient({ endpoint: cms }).request(future, {}));
        expect(error).toMatchObject({ name: 'OutdatedSchemaError', status: 400 });
        expect(error.message).toContain('Cannot query field "anthem" on type "ConferenceEvent".');
        expect(error.message).toContain('Update the CMS or the SDK.');
      });

      test.each(['kk', 'ru', 'en'])(
        'a language that it lacks is known to who reads %s, and those it has are named',
        async (reads) => {
          const reader = createClient({ endpoint: cms, headers: { 'accept-language': reads } });
          const error = await failure(reader.request(titles, { locale: 'kz' }));
          expect(error).toMatchObject({ name: 'UnknownLocaleError', code: 'unknown-locale' });
          expect(error.message).toContain('kk, ru, en');
        },
      );
    });
  });
});
