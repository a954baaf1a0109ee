import { ConferenceError } from '../errors/conference-error.js';
import { backoff } from './backoff.js';
import type { Exchange } from './exchange.js';
import type { ClientOptions } from './options.js';
import { tell } from './tell.js';
import { unlessAborted } from './unless-aborted.js';

/** Makes attempts until one succeeds, none may follow, or the signal aborts. */
export async function attempts<Answer>(
  exchange: Exchange,
  reads: boolean,
  { retries = 2, retryDelay = 200, timeout = 10_000, onRequest, onResponse, onRetry }: ClientOptions,
  signal: AbortSignal,
  ask: () => Promise<Answer>,
): Promise<Answer> {
  for (;;) {
    const started = Date.now();
    exchange.attempt++;
    exchange.duration = 0;
    exchange.status = undefined;
    tell(onRequest, { ...exchange });
    try {
      return await ask().finally(() => {
        exchange.duration = Date.now() - started;
        if (exchange.status) tell(onResponse, { ...exchange });
      });
    } catch (error) {
      if (!reads || signal.aborted || exchange.attempt > retries || !(error instanceof ConferenceError)) throw error;
      const delay = error.retryAfter || backoff(exchange.attempt, retryDelay);
      if (!MAY_PASS.test(`${exchange.status}`) || (timeout && delay > timeout)) throw error;
      tell(onRetry, { ...exchange, error, delay });
      await pause(delay, signal);
    }
  }
}

/** No answer, or one of these. */
const MAY_PASS = /undefined|408|429|50[234]/;

const pause = (milliseconds: number, signal: AbortSignal): Promise<void> =>
  unlessAborted(
    signal,
    new Promise((resolve) => {
      const timer = setTimeout(resolve, milliseconds);
      signal.addEventListener('abort', () => clearTimeout(timer));
    }),
  );
