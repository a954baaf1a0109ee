import type { Core } from '@strapi/types';
import type { LevelField, Relation } from './level';
import { RowsByParent } from './parents';
import { isRecord } from './records';
import type { Statement } from './related-sql';
import { ID, keyOf, type Row } from './row';

/** Has PostgreSQL's client give the values of a row without their names; for SQLite see `keepStatements`. */
const ROWS_OF_VALUES = { rowMode: 'array' };

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
    const rows = this.related.get(relation)?.of(keyOf(parent, parentKey)) ?? [];
    if (parentKey === 'id') return rows;
    // Of a document's rows each shows the others.
    return rows.filter((row) => row[ID] !== parent[ID]).slice(page.offset, page.offset + page.limit);
  }

  private async load(relation: Relation, parents: readonly Row[]): Promise<void> {
    const { all, placed, parentKey, page } = relation.rows;
    const keys = [...new Set(parents.map((parent) => keyOf(parent, parentKey)))];
    if (keys.length === 0) return;
    const most = keys.length * (page.offset + page.limit);
    const found = await this.run(all, keys, most + 1);
    const isTooMany = placed !== undefined && found.length > most;
    const statement = isTooMany ? placed : all;
    const rows = isTooMany ? await this.run(placed, keys, most) : found;
    const isPagedHere = parentKey === 'id' && !isTooMany;
    const isNullFirst = this.strapi.db.dialect.client !== 'postgres';
    const byParent = new RowsByParent(rows, statement, isPagedHere ? page : undefined, isNullFirst);
    this.related.set(relation, byParent);
    await this.follow(relation.level.fields, byParent.all());
  }

  private async run(
    { sql, bindings, keysAt, mostAt }: Statement,
    keys: readonly unknown[],
    most: number,
  ): Promise<readonly Row[]> {
    const values = [...bindings];
    values[keysAt] = this.strapi.db.dialect.client === 'postgres' ? keys : JSON.stringify(keys);
    if (mostAt !== -1) values[mostAt] = most;
    const result: unknown = await this.strapi.db.connection.raw(sql, values).options(ROWS_OF_VALUES);
    // SQLite's client gives rows, PostgreSQL's an object with them.
    const rows: unknown = isRecord(result) ? result.rows : result;
    return Array.isArray(rows) ? rows.map(valuesOf) : [];
  }
}

const valuesOf = (row: unknown): Row => (Array.isArray(row) ? row : Object.values(Object(row)));
