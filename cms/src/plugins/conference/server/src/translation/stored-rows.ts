import type { Core } from '@strapi/types';
import type { LocaleCode } from './chains';
import { fileIds } from './files';
import type { Row } from './layer';
import { EMPTY, type Memory, readMemory } from './memory';
import { inTable, qualified } from './sql';
import type { TranslatedType } from './translated-type';
import type { Transaction } from './turns';

/** A row of the database: one language of a document, as draft or as published. */
export interface StoredRow {
  readonly id: number;
  readonly locale: LocaleCode;
  readonly isDraft: boolean;
  /** All plain fields, as Strapi reads them. */
  readonly values: Readonly<Record<string, unknown>>;
  /** The files of each media field. */
  readonly files: Readonly<Record<string, readonly number[]>>;
  readonly memory: Memory;
  /** Whether it was made by this change. */
  readonly isNew?: boolean;
}

/** A new value of a field: one that another row holds, or the value itself. */
export type NewValue = { readonly copyOf: number } | { readonly value: string | number | Date | null };

/** Every row of a document. */
export async function readRows(strapi: Core.Strapi, type: TranslatedType, documentId: string): Promise<StoredRow[]> {
  const populate = Object.fromEntries(type.media.map((field) => [field, { select: ['id'] }]));
  const found: Record<string, unknown>[] = await strapi.db
    .query(type.uid)
    .findMany({ where: { documentId }, orderBy: { id: 'asc' }, populate });
  return found.map((row) => ({
    id: Number(row.id),
    locale: String(row.locale),
    isDraft: !type.hasDrafts || row.publishedAt === null,
    values: Object.fromEntries(Object.entries(row).filter(([field]) => !type.media.includes(field))),
    files: Object.fromEntries(type.media.map((field) => [field, fileIds(row[field])])),
    memory: readMemory(row.translation),
  }));
}

/** Adds a language to a document: structure as in `from`, and nothing written. */
export async function insertRow(
  strapi: Core.Strapi,
  trx: Transaction,
  type: TranslatedType,
  from: StoredRow,
  locale: LocaleCode,
): Promise<StoredRow> {
  const columns = [...type.copied];
  const source = inTable(strapi, trx, type.table)
    .where({ id: from.id })
    .select(columns.map((column) => (column === 'locale' ? trx.raw('?', [locale]) : trx.ref(column))));
  const names = columns.map(() => '??').join(', ');
  await trx(trx.raw(`?? (${names})`, [qualified(strapi, type.table), ...columns])).insert(source);
  const made = await inTable(strapi, trx, type.table)
    .where({ document_id: String(from.values.documentId), locale })
    .orderBy('id', 'desc')
    .first('id');
  return { ...from, id: Number(made?.id), locale, memory: EMPTY, isNew: true };
}

/** Writes fields of a row, in one statement. */
export async function updateRow(
  strapi: Core.Strapi,
  trx: Transaction,
  { table, columns }: TranslatedType,
  id: number,
  fields: Readonly<Record<string, NewValue>>,
): Promise<void> {
  const values = Object.entries(fields).map(([field, value]) => {
    const column = columns[field] ?? field;
    if ('value' in value) return [column, value.value] as const;
    return [
      column,
      trx.raw('(select ?? from ?? where ?? = ?)', [column, qualified(strapi, table), 'id', value.copyOf]),
    ];
  });
  if (values.length > 0) await inTable(strapi, trx, table).where({ id }).update(Object.fromEntries(values));
}

/** A row without what belongs to Strapi: its words and what is known of them. */
export function toRow({ locale, values, memory }: StoredRow): Row {
  return { locale, values, written: memory.written };
}
