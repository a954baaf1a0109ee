import { type GraphQLNamedType, type GraphQLOutputType, isListType, isNonNullType, isScalarType } from 'graphql';

/** What the CMS's scalars are in TypeScript. */
const SCALARS: Readonly<Record<string, string>> = {
  Boolean: 'boolean',
  Float: 'number',
  I18NLocaleCode: 'Locale',
  ID: 'string',
  Int: 'number',
  JSON: 'Json',
  String: 'string',
  Date: 'IsoDate',
  DateTime: 'IsoDateTime',
};

/** A type of the schema as the SDK calls it: `ConferencePanelFiltersInput` is `PanelFilters`. */
export function publicName(type: GraphQLNamedType): string {
  const name = type.name.replace(/^Conference|Input$/g, '');
  return isScalarType(type)
    ? (SCALARS[name] ?? name)
    : name.replace(/^(ID|JSON)(?=Filter)/, (word) => titled(word.toLowerCase()));
}

/** A type of the schema around what its innermost type is in TypeScript. */
export function around(type: GraphQLOutputType, inner: string): string {
  if (isNonNullType(type)) return unlessNull(type.ofType, inner);
  return `${unlessNull(type, inner)} | null`;
}

function unlessNull(type: GraphQLOutputType, inner: string): string {
  if (!isListType(type)) return inner;
  const item = around(type.ofType, inner);
  return item.includes(' | ') ? `readonly (${item})[]` : `readonly ${item}[]`;
}

/** `moderates` as a part of a name. */
export const titled = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
