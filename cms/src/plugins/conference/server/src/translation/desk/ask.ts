import type { Core } from '@strapi/types';
import { qualified } from '../sql';
import type { TranslatedType } from '../translated-type';
import { name, type SqlText, sql } from './sql-text';

/** The records of translations as `record`, each with its draft as `row`. */
export function fromRecords(strapi: Core.Strapi, { table, hasDrafts }: TranslatedType): SqlText {
  return sql`from ${tableIn(strapi, 'conference_translations')} as record
    join ${tableIn(strapi, table)} as ${name('row')} on ${name('row', 'document_id')} = record.document_id
      and ${name('row', 'locale')} = record.locale ${hasDrafts ? sql`and ${name('row', 'published_at')} is null` : sql``}`;
}

export const tableIn = (strapi: Core.Strapi, table: string): SqlText => name(...qualified(strapi, table).split('.'));

export async function ask(
  strapi: Core.Strapi,
  { text, values }: SqlText,
): Promise<readonly Readonly<Record<string, unknown>>[]> {
  const answer: unknown = await strapi.db.connection.raw(text, [...values]);
  // better-sqlite3 answers with the rows, PostgreSQL with an object around them.
  const rows: unknown = typeof answer === 'object' && answer !== null && 'rows' in answer ? answer.rows : answer;
  return Array.isArray(rows) ? rows : [];
}
