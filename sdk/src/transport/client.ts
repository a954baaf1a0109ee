import { AbortError } from '../errors/abort-error.js';
import { ConferenceError } from '../errors/conference-error.js';
import { placeOf } from '../errors/place-of.js';
import { TimeoutError } from '../errors/timeout-error.js';
import type { TypedDocument } from '../typed-document.js';
import { askedOf } from './asked.js';
import { attempts } from './attempts.js';
import type { Carry } from './carry.js';
import { type Exchange, textOf } from './exchange.js';
import { type InFlight, share } from './in-flight.js';
import type { CallOptions, ClientOptions } from './options.js';
import { dataOf, notGraphql } from './read-answer.js';
import { tell } from './tell.js';
import { unlessAborted } from './unless-aborted.js';

/** Milliseconds, eleven days. Timers of more than 2³¹ would end at once. */
const LONGEST_TIMER = 1e9;

/** Asks a CMS for typed operations. Every call may throw a `ConferenceError`. */
export interface Client {
  /** Asks for any operation whose text knows its types, such as graphql-codegen writes with `documentMode: 'string'`. */
  request<Result, Variables extends object>(
    document: TypedDocument<Result, Variables>,
    variables: Variables,
    call?: CallOptions,
  ): Promise<Result>;
}

/** A client whose operations are carried in one of the two ways. */
export function clientOver(carry: Carry, options: ClientOptions): Client {
  const { endpoint, persistedQueries, cache, next, cf } = options;
  const caching: object = { cache, next, cf };
  const place = placeOf(endpoint);
  const inFlight: InFlight<unknown, Exchange> = new Map();

  return {
    async request(document, variables, { signal, timeout = options.timeout ?? 10_000 } = {}) {
      const asked = askedOf(document, variables);
      const { operationName: operation = 'query', query, reads } = asked;
      const started = Date.now();
      let exchange: Exchange = { operation, attempt: 0, duration: 0, status: undefined };
      const own = new AbortController();
      const stop = () => own.abort(new AbortError(operation, signal?.reason));
      const timer = setTimeout(
        () => own.abort(new TimeoutError(operation, place, timeout)),
        Math.min(timeout || LONGEST_TIMER, LONGEST_TIMER),
      );
      signal?.addEventListener('abort', stop, { signal: own.signal });
      if (signal?.aborted) stop();
      try {
        const headers = await unlessAborted(own.signal, headersOf(options));
        const key = reads ? JSON.stringify([query, variables, [...headers]]) : asked;
        const shared = share(inFlight, key, exchange, (abort) => {
          const send = (address: string, init: RequestInit) =>
            textOf(exchange, place, (options.fetch ?? fetch)(address, { ...caching, ...init, signal: abort }));
          return attempts(exchange, reads, options, abort, async () => {
            try {
              const answer = await carry(asked, endpoint, headers, async (init) =>
                persistedQueries && reads
                  ? (await import('./persisted-query.js')).askByHash(asked, endpoint, init, send)
                  : send(endpoint, init),
              );
              return dataOf(answer, exchange);
            } catch (error) {
              throw error instanceof ConferenceError ? error : notGraphql(exchange, place, error);
            }
          });
        });
        exchange = shared.progress;
        const data = await shared.wait(own.signal);
        if (isResultOf(document, data)) return data;
        throw notGraphql(exchange, place);
      } catch (error) {
        if (error instanceof ConferenceError)
          tell(options.onError, { ...exchange, duration: Date.now() - started, error });
        throw error;
      } finally {
        clearTimeout(timer);
        own.abort();
      }
    },
  };
}

/** The headers of a call. Those of the caller replace the SDK's own. */
async function headersOf({ token, headers }: ClientOptions): Promise<Headers> {
  const all = new Headers({ accept: 'application/json', 'content-type': 'application/json' });
  // RFC 6750 §2.1. What no token has is encoded: the CMS refuses it, where the platform would throw an error that tells it.
  if (token) all.set('authorization', `Bearer ${encodeURI(token.trim())}`);
  const given = await (typeof headers === 'function' ? headers() : headers);
  new Headers(given).forEach((value, name) => {
    all.set(name, value);
  });
  return all;
}

/** A GraphQL server answers in the shape that was asked for; the types of an operation rest on that. */
function isResultOf<Result>(_: TypedDocument<Result, never>, data: unknown): data is Result {
  return data instanceof Object;
}
