import type { TypedDocument } from '../typed-document.js';

/** One GraphQL operation as it goes over the wire. */
export interface Asked {
  readonly query: string;
  readonly operationName: string | undefined;
  readonly variables: object;
  /** Whether it only reads, and so may be asked again, and once for several callers. */
  readonly reads: boolean;
}

export function askedOf(document: TypedDocument<unknown, never>, variables: object): Asked {
  const query = document.toString();
  const [, kind, operationName] = /^\s*(query|mutation)\b\s*(\w*)/m.exec(query) ?? [];
  return { query, operationName, variables, reads: kind !== 'mutation' };
}
