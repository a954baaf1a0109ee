import { ClientError, GraphQLClient } from 'graphql-request';
import { GraphqlError, type GraphqlFault } from './errors/graphql-error.js';
import { HttpError } from './errors/http-error.js';
import { NetworkError } from './errors/network-error.js';
import { persistedFetch } from './persisted-fetch.js';
import type { TypedDocument } from './typed-document.js';

export interface TransportOptions {
  readonly endpoint: string;
  readonly token?: string | undefined;
  readonly fetch?: typeof fetch | undefined;
  readonly persistedQueries?: boolean | undefined;
}

/** Carries one operation to the CMS and brings back its typed result, or an error of the SDK. */
export type Transport = <Result, Variables extends object>(
  document: TypedDocument<Result, Variables>,
  variables: Variables,
) => Promise<Result>;

export function createTransport({ endpoint, token, fetch, persistedQueries }: TransportOptions): Transport {
  const send = persistedQueries ? persistedFetch(fetch ?? globalThis.fetch) : fetch;
  const client = new GraphQLClient(endpoint, {
    headers: token ? { authorization: `Bearer ${token}` } : {},
    ...(send && { fetch: send }),
  });
  return async <Result, Variables extends object>(document: TypedDocument<Result, Variables>, variables: Variables) => {
    const query = document.toString();
    try {
      return await client.request<Result>(query, variables);
    } catch (error) {
      throw translate(error, operationName(query), endpoint);
    }
  };
}

function operationName(query: string): string {
  return /\bquery\s+(\w+)/.exec(query)?.[1] ?? 'query';
}

/** graphql-request's own messages quote the whole request and response; ours must not. */
function translate(error: unknown, operation: string, endpoint: string): Error {
  if (!(error instanceof ClientError)) return new NetworkError(operation, endpoint, error);
  const faults = (error.response.errors ?? []).map(({ message, path, extensions }): GraphqlFault => {
    const code = extensions?.code;
    return { message, path: path ?? [], code: typeof code === 'string' ? code : undefined };
  });
  return faults.length > 0
    ? new GraphqlError(operation, faults)
    : new HttpError(operation, endpoint, error.response.status);
}
