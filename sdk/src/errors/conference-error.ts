/** What every error of the SDK has in common. No message holds a token, a header, or a whole response. */
export abstract class ConferenceError extends Error {
  /** Which kind it is, for a `switch`. */
  abstract readonly code: 'network' | 'http' | 'graphql';
  /** The name of the GraphQL operation that failed, such as `Programme`. */
  readonly operation: string;

  constructor(message: string, operation: string, options?: ErrorOptions) {
    super(`${operation}: ${message}`, options);
    this.operation = operation;
  }
}
