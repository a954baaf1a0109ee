import type { Core } from '@strapi/types';

/** What decides what a visitor may read, and which languages there are to read in. */
const PERMISSIONS = 'plugin::users-permissions.permission';
const ROLES = 'plugin::users-permissions.role';
const LOCALES = 'plugin::i18n.locale';
/** The default language is in it. */
const SETTINGS = 'strapi::core-store';

/** The tables on which every answer to a visitor depends, whatever it shows. */
export function tablesOfVisitors({ db, plugins }: Core.Strapi): string[] {
  const languages = plugins.i18n ? [LOCALES] : [];
  const rights = plugins['users-permissions'] ? [PERMISSIONS, ROLES] : [];
  const tables = [SETTINGS, ...languages, ...rights].map((uid) => db.metadata.get(uid).tableName);
  if (rights.length === 0) return tables;
  const links = Object.values(db.metadata.get(PERMISSIONS).attributes).flatMap((attribute) =>
    'joinTable' in attribute && attribute.joinTable ? [attribute.joinTable.name] : [],
  );
  return [...tables, ...links];
}
