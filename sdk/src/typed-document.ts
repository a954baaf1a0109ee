/**
 * A GraphQL operation as text that knows the types of its result and variables. The same as `DocumentTypeDecoration` of
 * `@graphql-typed-document-node/core`, which brings all the types of graphql with it.
 */
export interface TypedDocument<Result, Variables> {
  /** For types alone; never there. */
  readonly __apiType?: (variables: Variables) => Result;
  /** A parsed document is no text; let the code generator write strings (`documentMode: 'string'`). */
  readonly kind?: never;
  toString(): string;
}
