/** No wait between two attempts is longer, unless the server asks for it. Milliseconds. */
const LONGEST_DELAY = 5_000;

/**
 * How long to wait after a failed attempt, in milliseconds: anything up to a limit that doubles with each ("full jitter"),
 * so that clients which failed together do not come back together.
 * @param attempt which one failed, from 1.
 * @param base the limit after the first.
 */
export function backoff(attempt: number, base: number, random: number = Math.random()): number {
  return random * Math.min(LONGEST_DELAY, base * 2 ** (attempt - 1));
}

/** `Retry-After` in milliseconds from now: seconds or an HTTP-date in GMT (RFC 9110 §10.2.3, §5.6.7). */
export function retryAfter(value: string, now: number = Date.now()): number | undefined {
  // A date in the old form of C's asctime is in GMT, too, and does not say so.
  const wait = +value * 1000 || Date.parse(value.replace(/ \d{4}$/, '$& GMT')) - now;
  return wait >= 0 ? wait : undefined;
}
