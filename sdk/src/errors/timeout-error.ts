import { ConferenceError } from './conference-error.js';

/** The whole call, with its retries, took longer than `timeout`. */
export class TimeoutError extends ConferenceError {
  override readonly name = 'TimeoutError';
  override readonly code = 'timeout';

  constructor(operation: string, place: string, milliseconds: number | false) {
    super(
      `No answer from ${place} within ${milliseconds} ms. Check that the CMS is running, or raise the timeout.`,
      operation,
    );
  }
}
