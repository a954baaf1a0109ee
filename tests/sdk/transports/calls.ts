import * as overGraphqlRequest from '@kurultai/sdk';
import * as overFetch from '@kurultai/sdk/fetch';
import { expect } from 'vitest';

export const TOKEN = 'a-token-that-must-not-be-told';
export const DATA = { items: [{ title: 'Құрылтай ашылды' }] };
export const OK = { data: DATA };

export const titles: overFetch.TypedDocument<typeof DATA, { readonly locale: string }> = {
  toString: () => 'query Titles($locale: I18NLocaleCode!) { items: conferenceEvents(locale: $locale) { title } }',
};
export const change: overFetch.TypedDocument<typeof DATA, object> = { toString: () => 'mutation Change { change }' };
export const kk = { locale: 'kk' };

/** Both do the same: each test is of the two. */
export const TRANSPORTS = [
  ['graphql-request', overGraphqlRequest],
  ['fetch', overFetch],
] as const;

type CreateClient = typeof overFetch.createClient;

/** Clients with a token that ask again at once. */
export const clientsOf =
  (createClient: CreateClient) =>
  (endpoint: string, options: Partial<overFetch.Hooks> & { retries?: number } = {}): overFetch.Client =>
    createClient({ endpoint, token: TOKEN, retryDelay: 1, ...options });

/** How a server answers what its rules of validation refuse. */
export const refused = (message: string) => ({
  errors: [{ message, extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }],
});

/** What the call failed with, which tells no token. */
export async function failure(call: Promise<unknown>): Promise<overFetch.ConferenceError> {
  const error = await call.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!overFetch.isConferenceError(error)) throw new Error(`Not an error of the SDK: ${error}`);
  expect(`${error.message} ${error.stack} ${JSON.stringify(error)}`).not.toContain(TOKEN);
  return error;
}
