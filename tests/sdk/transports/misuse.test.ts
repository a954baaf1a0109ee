import * as overFetch from '@kurultai/sdk/fetch';
import { describe, expect, inject, test } from 'vitest';
import { give, serverThat } from '../../helpers/answering-server';
import { freePort } from '../../helpers/free-port';
import { clientsOf, failure, kk, OK, refused, TOKEN, TRANSPORTS, titles } from './calls';

describe.each(TRANSPORTS)('over %s', (_, { createClient, createConference }) => {
  const client = clientsOf(createClient);

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
