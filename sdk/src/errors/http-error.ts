import { ConferenceError } from './conference-error.js';

/** An answer came, but not from GraphQL: a proxy, a wrong path, a rejected token, a limit. */
export class HttpError extends ConferenceError {
  override readonly name = 'HttpError';
  override readonly code = 'http';
  /** The HTTP status code, RFC 9110 §15. */
  declare readonly status: number;

  constructor(operation: string, place: string, status: number, retryAfter?: number) {
    super(`${place} answered with HTTP ${status}.${advice(status)}`, operation, { status, retryAfter });
  }
}

function advice(status: number): string {
  if (status === 401 || status === 403) return ' Check the API token and its permissions.';
  if (status === 404 || status === 405) return ' Use a whole address, ending in /graphql.';
  if (status === 413) return ' Ask for less, or use persistedQueries.';
  if (status === 429) return ' Ask less often.';
  return status < 500 ? '' : ' Check that the CMS is running.';
}
