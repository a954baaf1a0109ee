import type { Core } from '@strapi/types';
import type { LevelField, Relation } from './level';
import { isRecord } from './records';
import { PARENT } from './related-rows';

export type Row = Readonly<Record<string, unknown>>;

/** The rows of a relation by the keys of their parents. */
type RowsByParent = ReadonlyMap<unknown, readonly Row[]>;

/** All that one answer needs of the database: one statement for each relation of each level, whatever the number of rows. */
export class Reading {
  private readonly related = new Map<Relation, RowsByParent>();

  constructor(private readonly strapi: Core.Strapi) {}

  /** Loads what the rows of a level lead to, level by level. */
  async follow(fields: readonly LevelField[], rows: readonly Row[]): Promise<void> {
    await Promise.all(
      fields.map((field) => {
        if (field.kind === 'connection') return this.follow(field.members, rows);
        return field.kind === 'relation' ? this.load(field, rows) : undefined;
      }),
    );
  }

  /** The rows that one row leads to. */
  rowsOf(relation: Relation, parent: Row): readonly Row[] {
    const { parentKey, page } = relation.rows;
    const rows = this.related.get(relation)?.get(parent[parentKey]) ?? [];
    if (!page) return rows;
    const others = rows.filter(({ id }) => id !== parent.id);
    return others.slice(page.offset, page.limit === undefined ? undefined : page.offset + page.limit);
  }

  private async load(relation: Relation, parents: readonly Row[]): Promise<void> {
    const { sql, bindings, parentsAt, parentKey } = relation.rows;
    const keys = [...new Set(parents.map((parent) => parent[parentKey]))];
    const byParent = new Map<unknown, Row[]>();
    this.related.set(relation, byParent);
    if (keys.length === 0) return;
    const values = [...bindings];
    values[parentsAt] = this.strapi.db.dialect.client === 'postgres' ? keys : JSON.stringify(keys);
    const rows = rowsOf(await this.strapi.db.connection.raw(sql, values));
    for (const row of rows) {
      const siblings = byParent.get(row[PARENT]);
      if (siblings) siblings.push(row);
      else byParent.set(row[PARENT], [row]);
    }
    await this.follow(relation.level.fields, rows);
  }
}

/** SQLite's client gives rows, PostgreSQL's an object with them. */
function rowsOf(result: unknown): readonly Row[] {
  const rows: unknown = isRecord(result) ? result.rows : result;
  return Array.isArray(rows) ? rows : [];
}
