import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';

/** A GraphQL operation as text that knows the types of its result and variables. */
export interface TypedDocument<Result, Variables> extends DocumentTypeDecoration<Result, Variables> {
  /** A parsed document is no text; let the code generator write strings (`documentMode: 'string'`). */
  readonly kind?: never;
  toString(): string;
}
