import { ConferenceError } from './conference-error.js';

/** An answer came as if all were well, but it is a page, or other JSON than GraphQL's. */
export class NotJsonError extends ConferenceError {
  override readonly name = 'NotJsonError';
  override readonly code = 'not-json';

  constructor(operation: string, place: string, status: number, cause: unknown) {
    super(`${place} is not GraphQL. Use a whole address, ending in /graphql.`, operation, {
      status,
      cause,
    });
  }
}
