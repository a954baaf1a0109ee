/** One of the `errors` of a GraphQL answer (GraphQL specification, §7.1.2). */
export interface GraphqlFault {
  readonly message: string;
  /** Where in the answer: field names and list positions. */
  readonly path: readonly (string | number)[];
  /** The server's own code, such as `BAD_USER_INPUT` or `FORBIDDEN`. */
  readonly code: string | undefined;
}
