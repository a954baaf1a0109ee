import type { Core } from '@strapi/types';
import type { Uid } from '../../uids';
import { beyond } from './beyond';
import { isRecord } from './records';
import type { RowKey } from './row';

type Database = Core.Strapi['db'];
export type Builder = ReturnType<Database['queryBuilder']>;

export interface Order {
  readonly column: string;
  readonly order: 'asc' | 'desc';
}

/** How a relation's rows find their parents. */
export interface ParentJoin {
  /** Holds, in each related row, the key of its parent. */
  readonly column: string;
  /** By what of a parent its rows are found. */
  readonly parentKey: RowKey;
  /** The order that editors gave the rows. */
  readonly order: readonly Order[];
  /** Whether a row may have many parents. */
  readonly isShared: boolean;
}

/** Joins a builder of the target's rows to the table that links them; as `populate` of @strapi/database does it. */
export function joinParents(db: Database, builder: Builder, parent: Uid, field: string): ParentJoin {
  const attribute: unknown = db.metadata.get(parent).attributes[field];
  if (!isRecord(attribute)) return beyond(`${parent}.${field}`);
  if (attribute.relation === 'morphOne' || attribute.relation === 'morphMany') {
    return joinFiles(db, builder, parent, field, attribute);
  }
  const isShared = attribute.relation === 'manyToMany' || attribute.relation === 'manyToOne';
  if (isRecord(attribute.joinTable)) return joinTable(builder, attribute.joinTable, isShared);
  return joinLocalizations(builder, field, attribute);
}

function joinTable(builder: Builder, table: Readonly<Record<string, unknown>>, isShared: boolean): ParentJoin {
  const { name, joinColumn, inverseJoinColumn, on, orderBy } = table;
  const alias = builder.getAlias();
  builder.join({
    method: 'innerJoin',
    alias,
    referencedTable: name,
    referencedColumn: text(inverseJoinColumn, 'name'),
    rootColumn: text(inverseJoinColumn, 'referencedColumn'),
    rootTable: builder.alias,
    on,
  });
  const column = `${alias}.${text(joinColumn, 'name')}`;
  return { column, parentKey: 'id', order: ordersOf(alias, orderBy), isShared };
}

/** Files know what shows them in a table of their own: a row's id, its type, and the field. */
function joinFiles(
  db: Database,
  builder: Builder,
  parent: Uid,
  field: string,
  { target, morphBy }: Readonly<Record<string, unknown>>,
): ParentJoin {
  const owning: unknown = db.metadata.get(String(target)).attributes[String(morphBy)];
  if (!isRecord(owning) || !isRecord(owning.joinTable) || !isRecord(owning.joinTable.morphColumn)) {
    return beyond(`${parent}.${field}`);
  }
  const { name, joinColumn, morphColumn, on, orderBy } = owning.joinTable;
  const alias = builder.getAlias();
  builder.join({
    method: 'innerJoin',
    alias,
    referencedTable: name,
    referencedColumn: text(joinColumn, 'name'),
    rootColumn: text(joinColumn, 'referencedColumn'),
    rootTable: builder.alias,
    on: { ...(isRecord(on) && on), field },
  });
  builder.where({ [`${alias}.${text(morphColumn.typeColumn, 'name')}`]: parent });
  const column = `${alias}.${text(morphColumn.idColumn, 'name')}`;
  return { column, parentKey: 'id', order: ordersOf(alias, orderBy), isShared: true };
}

/** The rows of the same document: the one relation of Strapi's without a table of links. */
function joinLocalizations(
  builder: Builder,
  field: string,
  { joinColumn }: Readonly<Record<string, unknown>>,
): ParentJoin {
  if (field !== 'localizations' || text(joinColumn, 'name') !== 'document_id') return beyond(field);
  return { column: `${builder.alias}.document_id`, parentKey: 'documentId', order: [], isShared: false };
}

function ordersOf(alias: string, orderBy: unknown): Order[] {
  if (!isRecord(orderBy)) return [];
  return Object.entries(orderBy).map(([column, order]) => ({
    column: `${alias}.${column}`,
    order: order === 'desc' ? 'desc' : 'asc',
  }));
}

function text(value: unknown, key: string): string {
  const found = isRecord(value) ? value[key] : undefined;
  return typeof found === 'string' ? found : beyond(`a join without ${key}`);
}
