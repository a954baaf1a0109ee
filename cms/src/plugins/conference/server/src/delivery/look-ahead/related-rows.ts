import type { Core } from '@strapi/types';
import type { Uid } from '../../uids';
import { beyond } from './beyond';
import { type Builder, joinParents, type Order, type ParentJoin } from './relation-join';

/** The rows of one relation, for any number of parents: the same SQL whatever their number. */
export interface RelatedRows {
  readonly sql: string;
  /** With a place among them for the parents' keys. */
  readonly bindings: readonly unknown[];
  readonly parentsAt: number;
  readonly parentKey: ParentJoin['parentKey'];
  /** Which of a parent's rows are shown, where SQL has not seen to it. */
  readonly page: Page | undefined;
}

interface Page {
  readonly offset: number;
  /** Undefined for all. */
  readonly limit: number | undefined;
}

/** What is asked of a relation, in the terms of @strapi/database. */
export interface RelatedQuery {
  readonly where: object;
  readonly orderBy?: unknown;
  readonly offset?: number;
  readonly limit?: number;
}

/** The column that holds the key of a related row's parent. */
export const PARENT = '__parent';
const ORDER = '__order';
const PLACE = '__place';
/** Stands where the parents' keys will be; no database takes this character in a text, so nobody's filter is the same. */
const PARENTS = '\u0000parents';

type Query = ReturnType<Builder['getKnexQuery']>;

/**
 * Filters and order are made by Strapi's own query builder; where each parent has a page, a row's place among its
 * parent's decides (`row_number()`). Ties are broken by id, as Strapi breaks them.
 */
export function relatedRows(
  { db }: Core.Strapi,
  parent: Uid,
  field: string,
  target: string,
  attributes: Iterable<string>,
  { where, orderBy, offset = 0, limit }: RelatedQuery,
): RelatedRows {
  const builder: Builder = db.queryBuilder(target).init({ where, orderBy, select: ['id'] });
  const join = joinParents(db, builder, parent, field);
  const rows: Query = builder.getKnexQuery();
  if (builder.shouldUseDeepSort()) return beyond('a relation sorted through another');
  const orders = ordersOf(builder, join);

  rows.clearSelect().clearOrder();
  // Filters that lead through relations may find a row more than once.
  if (builder.state.joins.length > 1) rows.distinct();
  const metadata = db.metadata.get(target);
  for (const name of attributes) {
    rows.select({ [name]: `${builder.alias}.${columnOf(metadata.attributes[name], name)}` });
  }
  rows.select({ [PARENT]: join.column });
  for (const [index, { column }] of orders.entries()) rows.select({ [`${ORDER}${index}`]: column });
  rows.whereRaw(db.dialect.client === 'postgres' ? '?? = any(?)' : '?? in (select value from json_each(?))', [
    join.column,
    PARENTS,
  ]);

  const page = { offset, limit: limit === -1 ? undefined : limit };
  // A row is not its own relative, and which it is no SQL for all parents can say.
  const isPagedHere = join.parentKey === 'documentId';
  const { sql, bindings } = (isPagedHere ? inOrder(db, rows, orders) : paged(db, rows, orders, page)).toSQL();
  return {
    sql,
    bindings,
    parentsAt: bindings.indexOf(PARENTS),
    parentKey: join.parentKey,
    page: isPagedHere ? page : undefined,
  };
}

function columnOf(attribute: object | undefined, name: string): string {
  return attribute && 'columnName' in attribute ? String(attribute.columnName) : name;
}

function ordersOf({ alias, state }: Builder, join: ParentJoin): Order[] {
  const sorted = state.orderBy.map(({ column, order }: { column?: string; order?: string }): Order => {
    if (column === undefined) return beyond('a sort that is no column');
    return { column, order: order?.toLowerCase() === 'desc' ? 'desc' : 'asc' };
  });
  return [...(sorted.length > 0 ? sorted : join.order), { column: `${alias}.id`, order: 'asc' }];
}

const named = (orders: readonly Order[]) => orders.map(({ order }, index) => ({ column: `${ORDER}${index}`, order }));

function inOrder(db: Core.Strapi['db'], rows: Query, orders: readonly Order[]): Query {
  return db.getConnection().queryBuilder().select('*').from(rows.as('related')).orderBy(named(orders));
}

function paged(db: Core.Strapi['db'], rows: Query, orders: readonly Order[], { offset, limit }: Page): Query {
  if (offset === 0 && limit === undefined) return inOrder(db, rows, orders);
  const counted = db.getConnection().queryBuilder().select('*').from(rows.as('related'));
  counted.rowNumber(PLACE, (over: Query) => {
    over.partitionBy(PARENT).orderBy(named(orders));
  });
  const placed = db.getConnection().queryBuilder().select('*').from(counted.as('placed')).orderBy(PLACE);
  placed.where(PLACE, '>', offset);
  return limit === undefined ? placed : placed.where(PLACE, '<=', offset + limit);
}
