import type { Core } from '@strapi/types';

/** Which type the rows of each table belong to, by its singular name; links between rows belong to the type that has them. */
export function typesOfTables(strapi: Core.Strapi): ReadonlyMap<string, string> {
  const types = new Map<string, string>();
  for (const { tableName, singularName, attributes } of strapi.db.metadata.values()) {
    types.set(tableName, singularName);
    for (const attribute of Object.values(attributes)) {
      const isOwner = 'joinTable' in attribute && !('mappedBy' in attribute && attribute.mappedBy);
      if (isOwner && attribute.joinTable) types.set(attribute.joinTable.name, singularName);
    }
  }
  return types;
}

/** The types of some tables, each once, in the order of the alphabet. */
export function namesOfTypes(types: ReadonlyMap<string, string>, tables: Iterable<string>): string[] {
  const names = new Set<string>();
  for (const table of tables) {
    const name = types.get(table);
    if (name !== undefined) names.add(name);
  }
  return [...names].sort();
}
