import { ConferenceError } from './conference-error.js';

/** No answer came: the server is down, the address wrong, or the connection broke. `cause` says which. */
export class NetworkError extends ConferenceError {
  override readonly name = 'NetworkError';
  override readonly code = 'network';

  constructor(operation: string, place: string, cause: unknown) {
    super(`No answer from ${place}. Check the address, and that the CMS is running.`, operation, { cause });
  }
}
