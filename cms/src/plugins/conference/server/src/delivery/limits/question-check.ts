import { type DocumentNode, type GraphQLSchema, type OperationDefinitionNode, OperationTypeNode } from 'graphql';
import { costOf, type Pages } from './cost';
import { type InputSize, sizeOfLiterals, sizeOfValues } from './input-size';
import type { Limits } from './limits';
import { refuseMore } from './refusal';

/** An operation that GraphQL has found valid, with the variables that a client sent. */
interface ValidQuestion {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Refuses what can be judged only with the variables. @throws the refusal */
export type QuestionCheck = (question: ValidQuestion) => void;

export function questionCheck(limits: Limits, pages: Pages): QuestionCheck {
  const sizes = new WeakMap<DocumentNode, InputSize>();
  const sizeOf = (document: DocumentNode): InputSize => {
    const size = sizes.get(document) ?? sizeOfLiterals(document);
    sizes.set(document, size);
    return size;
  };

  return ({ schema, document, operation, variables }) => {
    const isQuery = operation.operation === OperationTypeNode.QUERY;
    for (const size of [sizeOfValues(Object.values(variables)), sizeOf(document)]) {
      refuseMore('nesting', size.nesting, limits.nesting);
      // What a mutation writes may be an article; the body of the request has its own limit.
      if (!isQuery) continue;
      refuseMore('values', size.values, limits.values);
      refuseMore('characters', size.characters, limits.characters);
    }
    const cost = costOf({ schema, query: document, operationName: operation.name?.value, variables }, pages);
    refuseMore('cost', cost ?? 0, limits.cost);
  };
}
