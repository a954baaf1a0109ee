import { ConferenceError } from './conference-error.js';

/** The caller's own signal aborted the call. `cause` is the signal's reason. */
export class AbortError extends ConferenceError {
  /** What the platform calls it too, so that frameworks which look for this name know it. */
  override readonly name = 'AbortError';
  override readonly code = 'aborted';

  constructor(operation: string, reason: unknown) {
    super('Aborted.', operation, { cause: reason });
  }
}
