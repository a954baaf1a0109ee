import { createServer } from 'node:http';
import { ConferenceError, createConference, GraphqlError, HttpError, type Locale, NetworkError } from '@kurultai/sdk';
import { expect, inject, onTestFinished, test } from 'vitest';
import { freePort } from '../helpers/free-port';

const token = 'a-token-that-must-not-be-told';

async function failure(run: () => Promise<unknown>): Promise<ConferenceError> {
  const error = await run().then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof ConferenceError)) throw new Error(`Not an error of the SDK: ${error}`);
  const told = `${error.message} ${error.stack} ${JSON.stringify(error)} ${JSON.stringify(error.cause ?? null)}`;
  expect(told).not.toContain(token);
  return error;
}

/** A real server that gives every request the same answer. */
async function serverThatAnswers(status: number, body: string, type: string): Promise<string> {
  const server = createServer((_, response) => response.writeHead(status, { 'content-type': type }).end(body));
  const port = await freePort();
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  return `http://127.0.0.1:${port}/graphql`;
}

test('a CMS that does not answer is a NetworkError that names the address', async () => {
  const endpoint = `http://127.0.0.1:${await freePort()}/graphql`;
  const error = await failure(() => createConference({ endpoint, locale: 'kk', token }).events.list());
  expect(error).toBeInstanceOf(NetworkError);
  expect([error.name, error.code, error.operation]).toEqual(['NetworkError', 'network', 'Events']);
  expect(error.message).toBe(`Events: No answer from ${endpoint}. Check the address, and that the CMS is running.`);
  expect(error.cause).toBeInstanceOf(Error);
});

test('a token that the CMS does not know is refused, and not repeated', async () => {
  const error = await failure(() =>
    createConference({ endpoint: inject('endpoint'), locale: 'kk', token }).events.list(),
  );
  expect(error.code).toBe('http');
  expect(error).toMatchObject({ name: 'HttpError', status: 401, operation: 'Events' });
  expect(error.message).toContain('Check the API token');
});

test.each([
  [502, '<html>Bad gateway</html>', 'text/html'],
  [404, '{"error":"not here"}', 'application/json'],
])('an answer of HTTP %i that is not GraphQL is an HttpError', async (status, body, type) => {
  const endpoint = await serverThatAnswers(status, body, type);
  const error = await failure(() => createConference({ endpoint, locale: 'kk', token }).panels.list());
  expect(error).toBeInstanceOf(HttpError);
  expect(error).toMatchObject({ code: 'http', status, operation: 'Panels' });
});

test('a locale that the project does not have is an UnknownLocaleError, a GraphqlError that names those it has', async () => {
  // What plain JavaScript can do and TypeScript refuses.
  const locale: Locale = JSON.parse('"kz"');
  const error = await failure(() =>
    createConference({ endpoint: inject('endpoint'), locale, token: undefined }).panels.list(),
  );
  if (!(error instanceof GraphqlError)) throw error;
  expect([error.name, error.code]).toEqual(['UnknownLocaleError', 'unknown-locale']);
  expect(error.message).toBe(
    'Panels: locale: «kz» is not a language of this project. Use one of: kk, ru, en. Kazakh is kk (kz is the country).',
  );
  expect(error.faults.map(({ path, code }) => [path, code])).toEqual([[['items'], 'BAD_USER_INPUT']]);
});

test('the address of a page in place of the GraphQL endpoint is an HttpError that says so', async () => {
  const error = await failure(() =>
    createConference({ endpoint: `${inject('cmsUrl')}/nowhere`, locale: 'kk' }).events.list(),
  );
  expect(error.message).toContain('ending in /graphql');
});
