import type { Core } from '@strapi/types';

const PERMISSION = 'plugin::users-permissions.permission';
const ROLE = 'plugin::users-permissions.role';

/** The tables that say what visitors may read. */
export function tablesOfRights(strapi: Core.Strapi): string[] {
  if (!strapi.plugin('users-permissions')) return [];
  const { tableName, attributes } = strapi.db.metadata.get(PERMISSION);
  const links = Object.values(attributes).flatMap((attribute) =>
    'joinTable' in attribute && attribute.joinTable ? [attribute.joinTable.name] : [],
  );
  return [tableName, ...links, strapi.db.metadata.get(ROLE).tableName];
}
