import { unlessAborted } from './unless-aborted.js';

/** A request under way, for one caller or several that ask for the same. */
export interface Shared<Value, Progress> {
  readonly progress: Progress;
  /** The answer, the caller's own to change; or the signal's reason. The last caller to give up aborts the request. */
  wait(signal: AbortSignal): Promise<Value>;
}

/** Requests under way, by what they ask for. */
export type InFlight<Value, Progress> = Map<unknown, Shared<Value, Progress>>;

/** The request under way that has this key, or a new one. Wait for it at once: it ends when nobody does. */
export function share<Value, Progress>(
  inFlight: InFlight<Value, Progress>,
  key: unknown,
  progress: Progress,
  start: (signal: AbortSignal) => Promise<Value>,
): Shared<Value, Progress> {
  const known = inFlight.get(key);
  if (known) return known;
  const controller = new AbortController();
  const answer = start(controller.signal);
  let callers = 0;
  let waiting = 0;
  const shared: Shared<Value, Progress> = {
    progress,
    wait(signal) {
      waiting++;
      // Copied before the first caller, who is told of the same answer, can have changed it.
      const own = callers++ ? answer.then(structuredClone<Value>) : answer;
      return unlessAborted(signal, own).finally(() => {
        if (--waiting) return;
        controller.abort();
        inFlight.delete(key);
      });
    },
  };
  inFlight.set(key, shared);
  return shared;
}
