import { type GraphQLNamedType, type GraphQLOutputType, isListType, isNonNullType, isScalarType } from 'graphql';

/** What the CMS's scalars are in TypeScript. */
const SCALARS: Readonly<Record<string, string>> = {
  Boolean: 'boolean',
  Float: 'number',
  I18NLocaleCode: 'Locale',
  ID: 'string',
  Int: 'number',
  JSON: 'Json',
  Long: 'number | string',
  String: 'string',
  Time: 'string',
  Date: 'IsoDate',
  DateTime: 'IsoDateTime',
  Blocks: 'Blocks',
};

/** What a type of the schema is called in TypeScript. */
export type TypeName = (type: GraphQLNamedType) => string;

/** As the SDK calls it: `ConferencePanelFiltersInput` is `PanelFilters`. */
export function publicName(type: GraphQLNamedType): string {
  if (isScalarType(type)) return SCALARS[type.name] ?? 'unknown';
  return type.name
    .replace(/^Conference|Input$/g, '')
    .replace(/^(ID|JSON)(?=Filter)/, (word) => titled(word.toLowerCase()));
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
