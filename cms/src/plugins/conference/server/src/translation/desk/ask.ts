import type { Core } from '@strapi/types';
import { qualified } from '../sql';
import type { TranslatedType } from '../translated-type';
import { name, type SqlText, sql } from './sql-text';

/** The table with one record for each language of each document. */
export const RECORDS = 'conference_translations';

export const tableIn = (strapi: Core.Strapi, table: string): SqlText => name(...qualified(strapi, table).split('.'));

/** Beside a `record`, its draft as `row`: in the record's language, or in another. */
export function joinDraft(strapi: Core.Strapi, { table, hasDrafts }: TranslatedType, locale?: string): SqlText {
  return sql`join ${tableIn(strapi, table)} as ${name('row')} on ${name('row', 'document_id')} = record.document_id
    and ${name('row', 'locale')} = ${locale ?? sql`record.locale`}
    ${hasDrafts ? sql`and ${name('row', 'published_at')} is null` : sql``}`;
}

export async function ask(
  strapi: Core.Strapi,
  { text, values }: SqlText,
): Promise<readonly Readonly<Record<string, unknown>>[]> {
  const answer: unknown = await strapi.db.connection.raw(text, [...values]);
  // better-sqlite3 answers with the rows, PostgreSQL with an object around them.
  const rows: unknown = typeof answer === 'object' && answer !== null && 'rows' in answer ? answer.rows : answer;
  return Array.isArray(rows) ? rows : [];
}
