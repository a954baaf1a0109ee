import type { Core } from '@strapi/types';
import { engineOf } from '../engine';
import { readLocales } from '../project-locales';
import { searchTerms } from '../search-text';
import { translationStates } from '../state';
import type { TranslatedType } from '../translated-type';
import { joinDraft, RECORDS, tableIn } from './ask';
import type { DeskFilter, DocumentKey } from './contract';
import { type Person, permitting } from './person';
import { joined, listOf, name, type SqlText, sql } from './sql-text';

/** The records of one type that are asked for: `from … where …`, each record as `record`. */
export interface Matching {
  readonly type: TranslatedType;
  readonly from: SqlText;
  readonly where: SqlText;
  /** 1 for what the filter asks for, 0 for what is found besides. */
  readonly isAsked: SqlText;
  /** Whether `from` has the draft in the record's language, as `row`. */
  readonly hasRow: boolean;
}

/**
 * Where the records are found that a filter asks for and that somebody may read, type by type; types of which they may read
 * nothing are left out.
 * @param also a document whose records are found whether or not the filter asks for them.
 */
export async function matchingRecords(
  strapi: Core.Strapi,
  person: Person,
  filter: DeskFilter,
  also?: DocumentKey,
): Promise<Matching[]> {
  const { codes } = await readLocales(strapi);
  const terms = filter.text === undefined || filter.text.trim() === '' ? undefined : searchTerms(filter.text);
  const found: Matching[] = [];
  for (const type of engineOf(strapi).participants.all()) {
    const isAsked = filter.type === undefined || filter.type === type.uid;
    const hasAlso = also?.type === type.uid;
    if (!isAsked && !hasAlso) continue;
    const readable = await person.readable(type.uid, codes);
    if (readable.kind === 'none' || (terms && !maySearch(person, type, codes))) continue;
    const hasRow = terms !== undefined || readable.kind === 'rows';
    const conditions = isAsked ? [...conditionsOf(filter), ...searching(terms)] : [sql`1 = 0`];
    const asked = joined(conditions, ' and ', '1 = 1');
    const where = [
      sql`record.type = ${type.uid}`,
      ...(filter.locale === undefined ? [] : [sql`record.locale = ${filter.locale}`]),
      ...permitting(readable, sql`record.locale`, name('row', 'id')),
      hasAlso ? sql`((${asked}) or record.document_id = ${also.documentId})` : asked,
    ];
    const from = sql`from ${tableIn(strapi, RECORDS)} as record ${hasRow ? joinDraft(strapi, type) : sql``}`;
    found.push({
      type,
      from,
      where: sql`where ${joined(where, ' and ')}`,
      isAsked: hasAlso ? sql`case when ${asked} then 1 else 0 end` : sql`1`,
      hasRow,
    });
  }
  return found;
}

/** A search looks through all words of a document: who may not read one of the fields would learn of it by searching. */
const maySearch = (person: Person, { uid, publicWords }: TranslatedType, locales: readonly string[]): boolean =>
  locales.some((locale) => publicWords.every((field) => person.mayRead(uid, { locale }, field)));

function conditionsOf({ event, state, documentIds }: DeskFilter): SqlText[] {
  return [
    ...(event === undefined ? [] : [sql`record.event = ${event}`]),
    ...(documentIds === undefined ? [] : [sql`record.document_id in ${listOf(documentIds)}`]),
    ...(state === undefined ? [] : [state === 'unfinished' ? UNFINISHED : sql`record.state = ${state}`]),
  ];
}

const UNFINISHED = sql`record.state in ${listOf(translationStates.filter((state) => state !== 'complete'))}`;

/** Each term begins a word of the draft; without a letter or digit to look for nothing is found. */
function searching(terms: readonly string[] | undefined): SqlText[] {
  if (terms?.length === 0) return [sql`1 = 0`];
  return (terms ?? []).map((term) => sql`${name('row', 'search_text')} like ${`% ${term}%`}`);
}
