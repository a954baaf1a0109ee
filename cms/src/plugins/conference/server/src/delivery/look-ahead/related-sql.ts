import type { Core } from '@strapi/types';
import type { Page } from './related-rows';
import type { Builder, Order, ParentJoin } from './relation-join';

type Database = Core.Strapi['db'];
type Query = ReturnType<Builder['getKnexQuery']>;

/** SQL with gaps for what is known only when it runs. */
export interface Statement {
  readonly sql: string;
  readonly bindings: readonly unknown[];
  /** Where among the bindings the parents' keys stand. */
  readonly keysAt: number;
  /** And how many rows at most; -1 where it does not ask. */
  readonly mostAt: number;
  /** Which of a row's values names its parent, or its parents. */
  readonly parentAt: number;
  /** Whether each row stands once, with all of its parents: `key:order` or `key`, with commas between them. */
  readonly isGrouped: boolean;
}

/** What all forms of the rows of one relation have in common. */
export interface Base {
  readonly db: Database;
  /** Filtered and joined; it selects nothing yet. */
  readonly query: Query;
  readonly id: string;
  readonly columns: readonly (readonly [name: string, column: string])[];
  readonly join: ParentJoin;
  /** What the question sorts by; without it editors' own order holds. */
  readonly sorted: readonly Order[];
  /** Whether a row may be found more than once for the same parent. */
  readonly mayRepeat: boolean;
}

/** In the text of each of these statements, and of no others. */
export const PARENT = '__parent';
const ORDER = '__order';
const PLACE = '__place';
/** Stand in for values. Both come after all filters, so a filter that holds the same is not mistaken for them. */
const KEYS = '\u0000keys';
const MOST = 1_000_000_007;

/** The rows of all parents: each row once, with all of its parents in one text, where many may share it. */
export function allRows(base: Base, isLimited: boolean): Statement {
  const { isShared } = base.join;
  const query = isShared ? sharedRows(base) : ownRows(base);
  return statementOf(base, isLimited ? query.limit(MOST) : query, isShared);
}

/** The rows of each parent's page: a row's place among its parent's decides. */
export function placedRows(base: Base, { offset, limit }: Page): Statement {
  const { db } = base;
  const rows = rowsWithOrder(base);
  const order = ordersOf(base).map(({ order: direction }, index) => ({ column: `${ORDER}${index}`, order: direction }));
  const counted = db.getConnection().queryBuilder().select('*').from(rows.as('related'));
  counted.rowNumber(PLACE, (over: Query) => {
    over.partitionBy(PARENT).orderBy(order);
  });
  const placed = db.getConnection().queryBuilder().select('*').from(counted.as('placed')).orderBy(PLACE);
  return statementOf(base, placed.where(PLACE, '>', offset).where(PLACE, '<=', offset + limit), false);
}

function ownRows(base: Base): Query {
  if (base.mayRepeat) {
    const order = ordersOf(base).map(({ order: direction }, index) => ({
      column: `${ORDER}${index}`,
      order: direction,
    }));
    return base.db.getConnection().queryBuilder().select('*').from(rowsWithOrder(base).as('related')).orderBy(order);
  }
  const query = ofParents(base).select({ [PARENT]: base.join.column });
  return query.orderBy([...ordersOf(base)]);
}

function sharedRows(base: Base): Query {
  const { db, id, join, sorted, mayRepeat } = base;
  const [order] = sorted.length > 0 ? [] : join.order;
  // The order of editors is another for each parent; it is told beside the parent, nothing where it was never given.
  const [pair, columns] = order
    ? ["cast(?? as text) || ':' || coalesce(cast(?? as text), '')", [join.column, order.column]]
    : ['cast(?? as text)', [join.column]];
  const distinct = mayRepeat ? 'distinct ' : '';
  const all =
    db.dialect.client === 'postgres'
      ? `string_agg(${distinct}${pair}, ',') as ??`
      : `group_concat(${distinct}${pair}) as ??`;
  const query = ofParents(base)
    .select(db.connection.raw(all, [...columns, PARENT]))
    .groupBy(id);
  return query.orderBy([...sorted, { column: id, order: 'asc' }]);
}

function rowsWithOrder(base: Base): Query {
  const query = ofParents(base).select({ [PARENT]: base.join.column });
  for (const [index, { column }] of ordersOf(base).entries()) query.select({ [`${ORDER}${index}`]: column });
  return base.mayRepeat ? query.distinct() : query;
}

function ordersOf({ sorted, join, id }: Base): Order[] {
  return [...(sorted.length > 0 ? sorted : join.order), { column: id, order: 'asc' }];
}

function ofParents({ db, query, columns, join }: Base): Query {
  const rows = query.clone();
  for (const [name, column] of columns) rows.select({ [name]: column });
  const isOneOf = db.dialect.client === 'postgres' ? '?? = any(?)' : '?? in (select value from json_each(?))';
  return rows.whereRaw(isOneOf, [join.column, KEYS]);
}

function statementOf({ columns }: Base, query: Query, isGrouped: boolean): Statement {
  const { sql, bindings } = query.toSQL();
  const [keysAt, mostAt] = [bindings.lastIndexOf(KEYS), bindings.lastIndexOf(MOST)];
  return { sql, bindings, keysAt, mostAt, parentAt: columns.length, isGrouped };
}
