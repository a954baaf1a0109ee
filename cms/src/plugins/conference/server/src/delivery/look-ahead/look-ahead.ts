import type { Core } from '@strapi/types';
import type { DocumentNode, GraphQLSchema } from 'graphql';

/** What Strapi keeps of who asks. */
export type Auth = Parameters<Core.Strapi['auth']['verify']>[0];

/** An operation that was parsed and validated against the schema. */
export interface Operation {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operationName?: string | undefined;
  /** Coerced to the types that the operation declares, defaults filled in. */
  readonly variables: Readonly<Record<string, unknown>>;
  readonly auth: Auth;
}

export interface Prepared {
  /** Tables of the database whose rows the answer is made of. */
  readonly tables: readonly string[];
  /** Undefined when the answer would hold an error: Strapi's own execution then says which. Never partial. */
  run(): Promise<Answer | undefined>;
}

export interface Answer {
  readonly data: Readonly<Record<string, unknown>>;
  /** The documents in it as `panel/<documentId>` (the content type's singular name), each once. */
  readonly documents: readonly string[];
}

/** Answers operations by loading what their selections need, a statement for each level of relations. */
export interface LookAhead {
  /** Undefined when something in the operation is beyond it; then Strapi's own resolvers answer. */
  prepare(operation: Operation): Promise<Prepared | undefined>;
}
