import type { IncomingMessage, ServerResponse } from 'node:http';
import { LRUCache } from 'lru-cache';

/** What the project's middlewares say of every answer: security, CORS, who made it. */
export interface ChainHeaders {
  /** Name, value, name, value … */
  readonly fields: readonly string[];
  readonly vary: string;
}

/** What belongs to one answer, and not to all. */
const OF_ONE_ANSWER = new Set([
  'age',
  'cache-control',
  'connection',
  'content-encoding',
  'content-length',
  'content-type',
  'date',
  'etag',
  'expires',
  'keep-alive',
  'last-modified',
  'surrogate-key',
  'transfer-encoding',
  'vary',
  'x-response-time',
]);

/** What an answer may vary with and yet be the same for all who send the same question, method and origin. */
const KNOWN_VARIANTS = new Set(['accept', 'accept-encoding', 'authorization', 'origin']);

const MOST_ORIGINS = 500;
const LONGEST_ORIGIN = 256;

/** A project may decide anew which origins it trusts: after a minute one request asks its middlewares again. */
const MILLISECONDS = 60_000;

/**
 * Learns the headers that an answer gets on its way through the project's middlewares, for each method and `Origin`. An
 * answer that sets a cookie or varies with anything else teaches nothing: such answers always go that way.
 */
export class ChainHeadersMemory {
  private readonly known = new LRUCache<string, Remembered>({ max: MOST_ORIGINS });

  find(request: IncomingMessage): ChainHeaders | undefined {
    const remembered = this.known.get(keyOf(request));
    if (!remembered) return undefined;
    const now = performance.now();
    if (now < remembered.askAgainAt) return remembered.headers;
    // Others go on with what is known until that one has been heard.
    remembered.askAgainAt = now + MILLISECONDS;
    return undefined;
  }

  learn(request: IncomingMessage, response: ServerResponse): void {
    if ((request.headers.origin?.length ?? 0) > LONGEST_ORIGIN) return;
    response.once('finish', () => {
      const headers = GOOD.has(response.statusCode) ? headersOf(response) : undefined;
      if (headers) this.known.set(keyOf(request), { headers, askAgainAt: performance.now() + MILLISECONDS });
    });
  }
}

/** An answer, or that the client already has it. */
const GOOD = new Set([200, 304]);

interface Remembered {
  readonly headers: ChainHeaders;
  askAgainAt: number;
}

const keyOf = ({ method = '', headers }: IncomingMessage) => `${method} ${headers.origin ?? ''}`;

function headersOf(response: ServerResponse): ChainHeaders | undefined {
  const vary = String(response.getHeader('vary') ?? '');
  const variants = vary.split(',').map((name) => name.trim().toLowerCase());
  if (response.hasHeader('set-cookie') || !variants.every((name) => KNOWN_VARIANTS.has(name))) return undefined;
  const fields = Object.entries(response.getHeaders()).flatMap(([name, value]) => {
    if (OF_ONE_ANSWER.has(name)) return [];
    return Array.isArray(value) ? value.flatMap((one) => [name, one]) : [name, String(value)];
  });
  return { fields, vary };
}
