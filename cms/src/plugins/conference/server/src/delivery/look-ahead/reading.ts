import type { Core } from '@strapi/types';
import type { LevelField, Relation } from './level';
import { type Row, RowsByParent } from './parents';
import { isRecord } from './records';
import type { Statement } from './related-sql';

export type { Row } from './parents';

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
    const rows = this.related.get(relation)?.of(parent[parentKey]) ?? [];
    if (parentKey === 'id') return rows;
    // Of a document's rows each shows the others.
    return rows.filter(({ id }) => id !== parent.id).slice(page.offset, page.offset + page.limit);
  }

  private async load(relation: Relation, parents: readonly Row[]): Promise<void> {
    const { all, placed, parentKey, page } = relation.rows;
    const keys = [...new Set(parents.map((parent) => parent[parentKey]))];
    if (keys.length === 0) return;
    const most = keys.length * (page.offset + page.limit);
    let rows = await this.run(all, keys, most + 1);
    const isTooMany = placed !== undefined && rows.length > most;
    if (isTooMany) rows = await this.run(placed, keys, most);
    const isPagedHere = parentKey === 'id' && !isTooMany;
    const isNullFirst = this.strapi.db.dialect.client !== 'postgres';
    const byParent = new RowsByParent(rows, isPagedHere ? page : undefined, isNullFirst);
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
    const result: unknown = await this.strapi.db.connection.raw(sql, values);
    // SQLite's client gives rows, PostgreSQL's an object with them.
    const rows: unknown = isRecord(result) ? result.rows : result;
    return Array.isArray(rows) ? rows : [];
  }
}
