import { type GraphQLSchema, isInputType, isNonNullType, type OperationDefinitionNode, typeFromAST } from 'graphql';
import type { CollectionOperations } from './collections.js';
import { inputType } from './filter-types.js';
import type { TypeName } from './type-names.js';

/** The TypeScript type of the operations of a conference, by their names. Others are known by their results and variables. */
export function conferenceOperationTypes(collections: readonly CollectionOperations[]): ReadonlyMap<string, string> {
  return new Map([
    ...collections.flatMap(({ list, get, count, filters, by, words }) => {
      const plain = words ? '' : 'Plain';
      return [
        [list, `${plain}ListDocument<${get}Summary, ${filters}, Locale>`] as const,
        [get, `${by === 'page' ? 'Page' : 'Item'}Document<${get}, Locale>`] as const,
        [count, `${plain}CountDocument<${filters}, Locale>`] as const,
      ];
    }),
    ['Programme', 'PageDocument<Programme, Locale>'],
    ['Search', 'TypedDocument<SearchResult, SearchVariables<Locale>>'],
  ]);
}

/** `TypedDocument<SponsorsOfTierResult, { readonly locale: Locale; readonly tier: string }>` */
export function operationType(
  { name, variableDefinitions = [] }: OperationDefinitionNode,
  schema: GraphQLSchema,
  nameOf: TypeName,
): string {
  const variables = variableDefinitions.map(({ variable, type, defaultValue }) => {
    const known = typeFromAST(schema, type);
    const of = isInputType(known) ? inputType(known, nameOf) : 'unknown';
    const isNeeded = isNonNullType(known) && !defaultValue;
    return `readonly ${variable.name.value}${isNeeded ? `: ${of}` : `?: ${of} | null | undefined`}`;
  });
  return `TypedDocument<${name?.value}Result, { ${variables.join('; ')} }>`;
}
