import type { Core } from '@strapi/types';
import { recordUids } from '../../uids';
import type { End, Shown, WatchedTable } from './watched-table';

/** Content types that no answer to a visitor can be made of. */
const UNSEEN = ['admin::', 'plugin::content-releases.', 'plugin::review-workflows.'];

const CORE_STORE = 'strapi::core-store';
const DEFAULT_LOCALE: Shown = { rows: 'matching', column: 'key', value: 'plugin_i18n_default_locale' };

/** How a table of links is described where it is used. */
interface JoinTable {
  readonly name: string;
  /** Where rows of several types are linked through one column. */
  readonly morphColumn?: {
    readonly typeColumn: { readonly name: string };
    readonly idColumn: { readonly name: string };
  };
}

/**
 * Every table that published answers can be made of: all content types and components, the links between them and to files,
 * languages, and who may read what. Not: accounts of the admin, sessions, tokens, webhooks, how far translations are.
 */
export function watchedTables(strapi: Core.Strapi): readonly WatchedTable[] {
  const types = Object.values(strapi.contentTypes).filter(({ uid }) => !UNSEEN.some((start) => uid.startsWith(start)));
  const withDrafts = new Map(
    types
      .filter(({ options }) => options?.draftAndPublish === true)
      .map(({ uid }) => [strapi.db.metadata.get(uid).tableName, uid] as const),
  );
  const uids = [...types.map(({ uid }) => uid), ...Object.keys(strapi.components), recordUids.publishedSlug];
  return [
    ...uids.map((uid): WatchedTable => {
      const { tableName: name } = strapi.db.metadata.get(uid);
      return { name, shown: { rows: withDrafts.has(name) ? 'published' : 'all' } };
    }),
    ...linkTables(strapi, uids, withDrafts),
    { name: strapi.db.metadata.get(CORE_STORE).tableName, shown: DEFAULT_LOCALE },
  ];
}

function linkTables(
  strapi: Core.Strapi,
  uids: readonly string[],
  withDrafts: ReadonlyMap<string, string>,
): WatchedTable[] {
  const found = uids
    .flatMap((uid) => Object.values(strapi.db.metadata.get(uid).attributes))
    .flatMap((attribute) => joinTableOf(attribute) ?? []);
  const byName = new Map(found.map((table) => [table.name, table]));
  for (const table of found) if (table.morphColumn) byName.set(table.name, table);
  return [...byName.values()].map(({ name, morphColumn }) => {
    const own = strapi.db.metadata
      .get(name)
      .foreignKeys.filter(({ referencedTable }) => withDrafts.has(referencedTable))
      .flatMap(({ referencedTable: table, columns }) => columns.map((column): End => ({ table, column })));
    const ofAnyType = morphColumn
      ? [...withDrafts].map(
          ([table, uid]): End => ({
            table,
            column: morphColumn.idColumn.name,
            type: { column: morphColumn.typeColumn.name, uid },
          }),
        )
      : [];
    return { name, shown: { rows: 'linked', ends: [...own, ...ofAnyType] } };
  });
}

/** Strapi's type says that every relation has one, which is not so. */
function joinTableOf(attribute: object): JoinTable | undefined {
  if (!('joinTable' in attribute)) return undefined;
  return isJoinTable(attribute.joinTable) ? attribute.joinTable : undefined;
}

const isJoinTable = (value: unknown): value is JoinTable =>
  typeof value === 'object' && value !== null && 'name' in value && typeof value.name === 'string';
