import type { LevelField } from './level';
import type { Root } from './roots';

/** Every table that the SQL of an answer reads, filters and links included. */
export function tablesOf(roots: readonly Root[]): string[] {
  const tables = new Set<string>();
  for (const { statements, levels } of roots) {
    for (const sql of statements) addTables(sql, tables);
    for (const { fields } of levels) addRelated(fields, tables);
  }
  return [...tables];
}

function addRelated(fields: readonly LevelField[], tables: Set<string>): void {
  for (const field of fields) {
    if (field.kind === 'connection') addRelated(field.members, tables);
    if (field.kind !== 'relation') continue;
    addTables(field.rows.all.sql, tables);
    addRelated(field.level.fields, tables);
  }
}

/** Tables are quoted, with a schema before them or none, and come after `from` or `join`. */
const TABLE = /\b(?:from|join)\s+(?:[`"][^`"]+[`"]\.)?[`"]([^`"]+)[`"]/gi;

function addTables(sql: string, tables: Set<string>): void {
  for (const [, table = ''] of sql.matchAll(TABLE)) tables.add(table);
}
