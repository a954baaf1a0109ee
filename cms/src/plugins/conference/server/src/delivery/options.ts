/** How answers are delivered, complete. Times are in seconds, as HTTP has them. */
export interface DeliveryOptions {
  /** Whether operations are answered by one statement per relation level; otherwise by Strapi's own resolvers alone. */
  readonly lookAhead: boolean;
  /** How much memory answers to visitors may take while they are kept, or false to keep none. */
  readonly cache: false | { readonly maxBytes: number };
  /** What `Cache-Control` tells browsers and CDNs of answers to visitors. */
  readonly http: { readonly maxAge: number; readonly sharedMaxAge: number; readonly staleWhileRevalidate: number };
  /** Where to tell a CDN that something published has changed. */
  readonly purge: { readonly url: string; readonly token?: string | undefined } | undefined;
}

/** As a project writes them. */
export interface GivenDelivery {
  readonly lookAhead?: boolean;
  readonly cache?: boolean | Partial<{ readonly maxBytes: number }>;
  readonly http?: Partial<DeliveryOptions['http']>;
  readonly purge?: DeliveryOptions['purge'];
}

const MEBIBYTE = 2 ** 20;
const SECONDS = { maxAge: 0, sharedMaxAge: 15, staleWhileRevalidate: 60 };
const NAMES = ['lookAhead', 'cache', 'http', 'purge', 'limits'];

/** What the project set, and the defaults for the rest. */
export function readDelivery({ lookAhead = true, cache = true, http, purge }: GivenDelivery = {}): DeliveryOptions {
  const maxBytes = (typeof cache === 'object' ? cache.maxBytes : undefined) ?? 64 * MEBIBYTE;
  return { lookAhead, cache: cache !== false && { maxBytes }, http: { ...SECONDS, ...http }, purge };
}

/** What is wrong with the options, beginning with the name of the one that is; undefined when nothing is. */
export function faultOfDelivery(given: unknown): string | undefined {
  if (given === undefined) return undefined;
  if (!isRecord(given)) return ' must be an object, such as { cache: { maxBytes: 67108864 } }.';
  const unknown = Object.keys(given).find((name) => !NAMES.includes(name));
  if (unknown !== undefined) return `.${unknown} is no option. There are: ${NAMES.join(', ')}.`;
  const { lookAhead, cache, http, purge } = given;
  if (lookAhead !== undefined && typeof lookAhead !== 'boolean') return '.lookAhead must be true or false.';
  return faultOfCache(cache) ?? faultOfHttp(http) ?? faultOfPurge(purge);
}

function faultOfCache(cache: unknown): string | undefined {
  if (cache === undefined || typeof cache === 'boolean') return undefined;
  if (!isRecord(cache)) return '.cache must be false, or { maxBytes: 67108864 }.';
  const { maxBytes } = cache;
  const isRight = maxBytes === undefined || (Number.isInteger(maxBytes) && Number(maxBytes) >= MEBIBYTE);
  return isRight ? undefined : `.cache.maxBytes must be a whole number of bytes, at least ${MEBIBYTE} (1 MiB).`;
}

function faultOfHttp(http: unknown): string | undefined {
  if (http === undefined) return undefined;
  if (!isRecord(http)) return `.http must be an object, such as ${JSON.stringify(SECONDS)}.`;
  const wrong = Object.entries(http).find(
    ([name, value]) => !(name in SECONDS) || !Number.isInteger(value) || Number(value) < 0,
  );
  if (!wrong) return undefined;
  return wrong[0] in SECONDS
    ? `.http.${wrong[0]} must be a whole number of seconds, 0 or more.`
    : `.http.${wrong[0]} is no option. There are: ${Object.keys(SECONDS).join(', ')}.`;
}

function faultOfPurge(purge: unknown): string | undefined {
  if (purge === undefined) return undefined;
  const { url, token } = isRecord(purge) ? purge : {};
  if (typeof url !== 'string' || !URL.canParse(url) || !/^https?:/.test(url)) {
    return '.purge.url must be a whole address, such as https://cdn.example.org/purge.';
  }
  const isToken = token === undefined || (typeof token === 'string' && /^[\x21-\x7e]+$/.test(token));
  return isToken ? undefined : '.purge.token must be a text without spaces, as it goes into an Authorization header.';
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
