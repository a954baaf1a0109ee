import type { ErrorCode } from './error-code.js';
import type { GraphqlFault } from './graphql-fault.js';

/** The same symbol in every realm and every bundle, which `instanceof` is not. */
export const brand: unique symbol = Symbol.for('@kurultai/sdk/error');

/** What an error may carry beside its message. */
interface ErrorDetails extends ErrorOptions {
  readonly status?: number | undefined;
  readonly retryAfter?: number | undefined;
  readonly faults?: readonly GraphqlFault[];
}

/** What every error of the SDK has in common. No message holds a token, a header, or a whole response. */
export abstract class ConferenceError extends Error {
  /** Which kind it is, for a `switch`. */
  abstract readonly code: ErrorCode;
  /** The name of the GraphQL operation that failed, such as `Programme`. */
  declare readonly operation: string;
  /** The HTTP status code of the answer, RFC 9110 §15; `undefined` where none came. */
  declare readonly status: number | undefined;

  /** Milliseconds that the server asks to wait before the next request, where it does (`Retry-After`, RFC 9110 §10.2.3). */
  declare readonly retryAfter?: number | undefined;

  /** @param details fields of the error, `cause` among them. */
  constructor(message: string, operation: string, details: ErrorDetails = {}) {
    super(`${operation}: ${message}`, details);
    Object.assign(this, { operation, [brand]: true }, details);
  }
}
