import { type DocumentNode, type GraphQLSchema, getOperationAST, getVariableValues } from 'graphql';

type Variables = Readonly<Record<string, unknown>>;

/** Variables as the types of the operation have them, with its defaults; undefined when there is something wrong with them. */
export function coercedVariables(
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string | undefined,
  given: Variables,
): Variables | undefined {
  const definitions = getOperationAST(document, operationName)?.variableDefinitions ?? [];
  return getVariableValues(schema, definitions, given).coerced;
}
