import { GraphqlError } from './graphql-error.js';

/** The CMS does not publish in this language; its message names those that it does. */
export class UnknownLocaleError extends GraphqlError {
  override readonly name = 'UnknownLocaleError';
  override readonly code = 'unknown-locale';
}
