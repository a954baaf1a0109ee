import type { ConferenceError } from '../errors/conference-error.js';

/** HTTP headers by name. */
export type RequestHeaders = Readonly<Record<string, string>>;

/** What a hook is told of a call. Never headers, variables or data. */
export interface Trace {
  /** The name of the GraphQL operation, such as `Programme`. */
  readonly operation: string;
  /** Which attempt it is at, from 1; 0 where the call failed before the first. */
  readonly attempt: number;
  /** Milliseconds that this attempt has taken; for `onError`, the whole call. */
  readonly duration: number;
  /** The HTTP status code of this attempt's answer, RFC 9110 §15; `undefined` where none has come. */
  readonly status: number | undefined;
}

/** What a hook is told of a failure. */
export interface FailureTrace extends Trace {
  readonly error: ConferenceError;
}

/** What a hook is told of a failure after which the call goes on. */
export interface RetryTrace extends FailureTrace {
  /** Milliseconds until the next attempt. */
  readonly delay: number;
}

/**
 * For logging and tracing. What they throw does not fail the call: the platform reports it as an uncaught error
 * (`reportError`), Node.js on the console.
 */
export interface Hooks {
  /** Before each attempt. */
  readonly onRequest?: ((trace: Trace) => void) | undefined;
  /** After each attempt that was answered, whatever the answer. */
  readonly onResponse?: ((trace: Trace) => void) | undefined;
  /** After an attempt that failed and will be made again. */
  readonly onRetry?: ((trace: RetryTrace) => void) | undefined;
  /** Once for each call that failed. */
  readonly onError?: ((trace: FailureTrace) => void) | undefined;
}

/** What of Next.js's `fetch` has no name on other platforms. */
interface NextTags {
  /** Names to drop the answer by, with `revalidateTag`. */
  readonly tags?: readonly string[];
}

/** Caching that the platform's own `fetch` does, passed on as it is. What is never kept has no lifetime. */
export type FetchCaching = {
  /** Cloudflare's options for a request, such as `{ cacheTtl: 60 }`. */
  readonly cf?: Readonly<Record<string, unknown>> | undefined;
} & (
  | {
      readonly cache: 'no-store';
      /** Next.js's options. */
      readonly next?: (NextTags & { readonly revalidate?: 0 | false }) | undefined;
    }
  | {
      /** As `RequestInit.cache` of the Fetch standard. */
      readonly cache?: Exclude<RequestCache, 'no-store'> | undefined;
      /** Next.js's options: `revalidate` in seconds, `false` for as long as it can be kept. */
      readonly next?: (NextTags & { readonly revalidate?: number | false }) | undefined;
    }
);

/** How to reach the CMS. */
export type ClientOptions = Hooks &
  FetchCaching & {
    /** The whole GraphQL address of the CMS: `https://cms.example.org/graphql`. */
    readonly endpoint: string;
    /** An API token of the CMS, for what is not public. Keep it on a server. */
    readonly token?: string | undefined;
    /** More HTTP headers, or a function that gives them for each call. They replace the SDK's own of the same name. */
    readonly headers?: RequestHeaders | (() => RequestHeaders | Promise<RequestHeaders>) | undefined;
    /** A `fetch` to use in place of the platform's, to add caching or tracing. */
    readonly fetch?: typeof fetch | undefined;
    /** Milliseconds that a call may take in all, with its retries. `false`: any time. Default 10 000. */
    readonly timeout?: number | false | undefined;
    /**
     * How many times to ask again after a failure that may pass: no answer, HTTP 408, 429, 502, 503, 504. Default 2. Only
     * what reads is asked again.
     */
    readonly retries?: number | undefined;
    /**
     * The longest wait before the first retry, in milliseconds; it doubles for each next one, up to 5 s, and each wait is a
     * random part of it. Default 200. `Retry-After` takes its place where the wait fits into `timeout`; where it does not,
     * the call fails at once.
     */
    readonly retryDelay?: number | undefined;
    /**
     * Whether to ask by GET, for each operation by the hash of its text, so that browsers and CDNs can keep answers. Default
     * `false`: by POST. The CMS takes both, and each hash once with its text.
     */
    readonly persistedQueries?: boolean | undefined;
  };

/** What one call may have of its own. */
export interface CallOptions {
  /** Aborts this call; others who wait for the same answer still get it. */
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds that this call may take in all. `false`: any time. Default: what the client was made with. */
  readonly timeout?: number | false | undefined;
}
