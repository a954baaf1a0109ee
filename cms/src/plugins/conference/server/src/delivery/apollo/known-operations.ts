import type { DocumentNode, GraphQLSchema } from 'graphql';
import { LRUCache } from 'lru-cache';

/** An operation that Apollo has accepted in full: every limit and every rule of validation. */
export interface KnownOperation {
  /** SHA-256 of its text, in hex: what persisted queries are called by. */
  readonly hash: string;
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operationName: string | undefined;
}

const MOST = 1_000;

/** A parsed text takes some twenty times its length. */
const MOST_CHARACTERS = 2 ** 21;

/** Operations that need not be parsed and validated again, those that were asked for last. */
export class KnownOperations {
  private readonly operations = new LRUCache<string, KnownOperation>({ max: MOST, maxSize: MOST_CHARACTERS });

  remember(operation: KnownOperation, characters: number): void {
    this.operations.set(keyOf(operation.hash, operation.operationName), operation, { size: characters });
  }

  find(hash: string, operationName: string | undefined): KnownOperation | undefined {
    return this.operations.get(keyOf(hash, operationName));
  }
}

const keyOf = (hash: string, operationName = '') => `${hash} ${operationName}`;
