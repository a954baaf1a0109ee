import { type GraphQLNamedType, type GraphQLSchema, getNamedType, isObjectType, isScalarType } from 'graphql';
import type { OwnType } from './own-types.js';
import { publicName, type TypeName, titled } from './type-names.js';

/**
 * What the types of a project are called: Kurultai's as the SDK calls them, its own by their names, an enumeration by the field
 * that has it: `ENUM_CONFERENCEPANEL_LEVEL` is `PanelLevel`.
 */
export function ownNames(
  schema: GraphQLSchema,
  types: readonly OwnType[],
  scalars: Readonly<Record<string, string>>,
): TypeName {
  const documents = types.flatMap(({ type, name }) => [
    [type.name, name] as const,
    [`${type.name}FiltersInput`, `${name}Filters`] as const,
  ]);
  const names = new Map<string, string>(documents);
  const nameOf = (type: GraphQLNamedType): string => {
    if (isScalarType(type)) return scalars[type.name] ?? publicName(type);
    const known = names.get(type.name);
    if (known) return known;
    // Not so what a mutation takes, which would be called as what a query answers.
    const isTaken = /(?<!Filters?)Input$/.test(type.name);
    return `${publicName(type).replace(/^Component/, '')}${isTaken ? 'Input' : ''}`;
  };
  for (const type of Object.values(schema.getTypeMap()).filter(isObjectType)) {
    for (const field of Object.values(type.getFields())) {
      const { name } = getNamedType(field.type);
      if (name.startsWith('ENUM_') && !names.has(name)) names.set(name, `${nameOf(type)}${titled(field.name)}`);
    }
  }
  return nameOf;
}
