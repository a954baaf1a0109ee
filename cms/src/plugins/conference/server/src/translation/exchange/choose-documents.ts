import type { Core } from '@strapi/types';
import type { LocaleCode } from '../chains';
import type { Readable } from '../desk/person';
import { searchTerms } from '../search-text';
import { inTable } from '../sql';
import type { TranslationState } from '../state';
import type { TranslatedType } from '../translated-type';
import type { Transaction } from '../turns';
import { fileFields } from './file-fields';

/** Which documents go into a file. */
export interface Choice {
  readonly target: LocaleCode;
  /** The document of an event; `''` for what belongs to none. */
  readonly event?: string | undefined;
  /** Given one other than `complete`, only the fields that are not finished go into the file. */
  readonly state?: TranslationState | 'unfinished' | undefined;
  /** Words that begin words of the document in `target`, as search on lists has it. */
  readonly text?: string | undefined;
}

/** A document that was chosen, and what is left to do in it. */
export interface ChosenDocument {
  readonly documentId: string;
  readonly outdated: readonly string[];
  readonly machine: readonly string[];
  /** For each language, the fields that have words in another one alone. */
  readonly missing: ReadonlyMap<LocaleCode, readonly string[]>;
}

interface Row {
  readonly document_id: string;
  readonly locale: string;
  readonly state: string;
  readonly missing: unknown;
  readonly outdated: unknown;
  readonly machine: unknown;
}

/**
 * The documents of a type, from what is written down of their translations: no words are read.
 * @param readable which rows the reader of the file may read.
 */
export async function chooseDocuments(
  strapi: Core.Strapi,
  type: TranslatedType,
  { target, event, state, text }: Choice,
  readable: Readable,
): Promise<ChosenDocument[]> {
  const permitted = await findPermitted(strapi, type, target, readable);
  const fields = new Set(fileFields(strapi, type).map(({ name }) => name));
  const listOf = (stored: unknown): string[] => {
    const list: unknown = typeof stored === 'string' ? JSON.parse(stored) : stored;
    return Array.isArray(list) ? list.filter((field) => fields.has(field)) : [];
  };
  const rows: Row[] = await strapi.db.transaction(async ({ trx }: { trx: Transaction }) =>
    inTable(strapi, trx, 'conference_translations')
      .where({ type: type.uid, ...(event !== undefined && { event }) })
      .select('document_id', 'locale', 'state', 'missing', 'outdated', 'machine'),
  );
  const missing = new Map<string, Map<LocaleCode, readonly string[]>>();
  for (const row of rows) {
    const known = missing.get(row.document_id) ?? new Map();
    missing.set(row.document_id, known.set(row.locale, listOf(row.missing)));
  }
  const found = text === undefined ? undefined : await findByText(strapi, type, target, text);
  const isChosen = (row: Row) =>
    row.locale === target &&
    found?.has(row.document_id) !== false &&
    permitted?.has(row.document_id) !== false &&
    (state === undefined || row.state === state || (state === 'unfinished' && row.state !== 'complete'));
  return rows.filter(isChosen).map((row) => ({
    documentId: row.document_id,
    outdated: listOf(row.outdated),
    machine: listOf(row.machine),
    missing: missing.get(row.document_id) ?? new Map(),
  }));
}

/** Undefined for all. */
async function findPermitted(
  strapi: Core.Strapi,
  { table, hasDrafts }: TranslatedType,
  locale: LocaleCode,
  readable: Readable,
): Promise<ReadonlySet<string> | undefined> {
  if (readable.kind === 'all') return undefined;
  if (readable.kind !== 'rows')
    return readable.kind === 'none' || !readable.locales.includes(locale) ? new Set() : undefined;
  const { text, values } = readable.ids;
  const rows: { document_id: string }[] = await strapi.db.transaction(async ({ trx }: { trx: Transaction }) => {
    const drafts = inTable(strapi, trx, table).where({ locale, ...(hasDrafts && { published_at: null }) });
    return drafts.whereRaw(`id in (${text})`, [...values]).select('document_id');
  });
  return new Set(rows.map(({ document_id }) => document_id));
}

async function findByText(
  strapi: Core.Strapi,
  { uid, hasDrafts }: TranslatedType,
  locale: LocaleCode,
  text: string,
): Promise<ReadonlySet<string>> {
  const terms = searchTerms(text).map((term) => ({ searchText: { $contains: ` ${term}` } }));
  const rows: { documentId: string }[] = await strapi.db.query(uid).findMany({
    select: ['documentId'],
    where: { $and: [...terms, { locale }, hasDrafts ? { publishedAt: null } : {}] },
  });
  return new Set(rows.map(({ documentId }) => documentId));
}

/** Fields of a chosen document that are not as they should be in `target`. */
export const unfinishedIn = ({ missing, outdated, machine }: ChosenDocument, target: LocaleCode): readonly string[] => [
  ...new Set([...(missing.get(target) ?? []), ...outdated, ...machine]),
];
