import type { Core } from '@strapi/types';
import type { Uid } from '../../uids';
import { beyond } from './beyond';
import { allRows, type Base, placedRows, type Statement } from './related-sql';
import { type Builder, joinParents, type Order, type ParentJoin } from './relation-join';

/** The rows of one relation, for any number of parents: the same SQL whatever their number. */
export interface RelatedRows {
  /** The rows of all parents, as long as they are not more than the parents' pages hold. */
  readonly all: Statement;
  /** The rows of each parent's page alone, for when they are. */
  readonly placed: Statement | undefined;
  readonly parentKey: ParentJoin['parentKey'];
  readonly page: Page;
}

/** Which of a parent's rows are shown. */
export interface Page {
  readonly offset: number;
  /** Infinity for all. */
  readonly limit: number;
}

/** What is asked of a relation, in the terms of @strapi/database. */
export interface RelatedQuery {
  readonly where: object;
  readonly orderBy?: unknown;
  readonly offset?: number;
  /** -1 for all. */
  readonly limit?: number;
}

const DIALECTS = new Set(['sqlite', 'postgres']);

/** Filters and order are made by Strapi's own query builder. Ties are broken by id, as Strapi breaks them. */
export function relatedRows(
  { db }: Core.Strapi,
  parent: Uid,
  field: string,
  target: string,
  attributes: readonly string[],
  { where, orderBy, offset = 0, limit = -1 }: RelatedQuery,
): RelatedRows {
  if (!DIALECTS.has(db.dialect.client)) return beyond(`SQL of ${db.dialect.client}`);
  const builder: Builder = db.queryBuilder(target).init({ where, orderBy, select: ['id'] });
  const join = joinParents(db, builder, parent, field);
  const query = builder.getKnexQuery();
  if (builder.shouldUseDeepSort()) return beyond('a relation sorted through another');
  const sorted = sortOf(builder);
  const { attributes: known } = db.metadata.get(target);
  const base: Base = {
    db,
    query: query.clearSelect().clearOrder(),
    id: `${builder.alias}.id`,
    columns: attributes.map((name) => [name, `${builder.alias}.${columnOf(known[name], name)}`] as const),
    join,
    sorted,
    // Filters that lead through relations may find a row more than once.
    mayRepeat: builder.state.joins.length > 1,
  };
  const page = { offset, limit: limit === -1 ? Number.POSITIVE_INFINITY : limit };
  // A row is not its own relative, and which it is no SQL for all parents can say.
  const isPlaced = page.limit < Number.POSITIVE_INFINITY && join.parentKey === 'id';
  return {
    all: allRows(base, isPlaced),
    placed: isPlaced ? placedRows(base, page) : undefined,
    parentKey: join.parentKey,
    page,
  };
}

function columnOf(attribute: object | undefined, name: string): string {
  return attribute && 'columnName' in attribute ? String(attribute.columnName) : name;
}

function sortOf({ state }: Builder): Order[] {
  return state.orderBy.map(({ column, order }: { column?: string; order?: string }): Order => {
    if (column === undefined) return beyond('a sort that is no column');
    return { column, order: order?.toLowerCase() === 'desc' ? 'desc' : 'asc' };
  });
}
