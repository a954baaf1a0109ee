import { ConferenceError } from './conference-error.js';

/** One of the `errors` of a GraphQL answer (GraphQL specification, §7.1.2). */
export interface GraphqlFault {
  readonly message: string;
  /** Where in the answer: field names and list positions. */
  readonly path: readonly (string | number)[];
  /** The server's own code, such as `BAD_USER_INPUT` or `FORBIDDEN`. */
  readonly code: string | undefined;
}

/** The CMS understood the request and refused it; each fault says why. */
export class GraphqlError extends ConferenceError {
  override readonly name = 'GraphqlError';
  override readonly code = 'graphql';
  readonly faults: readonly GraphqlFault[];

  constructor(operation: string, faults: readonly GraphqlFault[]) {
    super(faults.map(({ message }) => message).join(' '), operation);
    this.faults = faults;
  }
}
