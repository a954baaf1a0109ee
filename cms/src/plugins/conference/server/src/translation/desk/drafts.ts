import type { Core } from '@strapi/types';
import { instantOf, readerOf } from '../../delivery/look-ahead/stored-values';
import { layouts } from '../../editing/layouts';
import { typeNameOf } from '../../uids';
import type { LocaleCode } from '../chains';
import { engineOf } from '../engine';
import type { FallbackField } from '../state';
import type { TranslatedType } from '../translated-type';
import { ask, joinDraft, RECORDS, tableIn } from './ask';
import type { Touch } from './contract';
import type { Person } from './person';
import { type Clock, readStage } from './programme-order';
import { joined, listOf, name, type SqlText, sql } from './sql-text';
import { StageTimes } from './stage-times';

/** A record of `conference_translations`. */
export interface RecordKey {
  readonly id: number;
  readonly type: string;
}

/** What a list says of a draft. */
export interface Draft {
  readonly title: string;
  /** The language that the title is in; null where there is none. */
  readonly titleLanguage: LocaleCode | null;
  readonly at: string | null;
  readonly touched: Touch;
}

/** The drafts of some records, by the records' ids: two statements, however many types they are of. */
export async function readDrafts(
  strapi: Core.Strapi,
  person: Person,
  records: readonly RecordKey[],
  clock: Clock,
): Promise<ReadonlyMap<number, Draft>> {
  const types = engineOf(strapi).participants.all();
  const times = new StageTimes(strapi, clock);
  const parts = types.flatMap((type) => {
    const ids = records.filter((record) => record.type === type.uid).map(({ id }) => id);
    return ids.length === 0 ? [] : [selectDrafts(strapi, type, times, ids)];
  });
  const rows = parts.length === 0 ? [] : await ask(strapi, joined(parts, ' union all '));
  const names = await readNames(strapi, [...new Set(rows.map(({ touched_by }) => touched_by))]);
  return new Map(
    rows.map((row) => [
      Number(row.id),
      {
        ...titleIn(
          person,
          types.find(({ uid }) => uid === row.type),
          row,
        ),
        at: row.stage === null || row.stage === undefined ? null : readStage(Number(row.stage), clock),
        touched: { at: instantOf(row.touched_at)?.toISOString() ?? '', by: names.get(Number(row.touched_by)) ?? null },
      },
    ]),
  );
}

function selectDrafts(strapi: Core.Strapi, type: TranslatedType, times: StageTimes, ids: readonly number[]): SqlText {
  const [first, second] = titleFields(type).map((field) => name('row', type.columns[field] ?? field));
  return sql`select record.id, record.type, record.locale, ${first ?? NONE} as first_title, ${second ?? NONE} as second_title,
    ${name('row', type.columns.fallbackFields ?? 'fallback_fields')} as following, ${times.of(type, 'row', 'record')} as stage, ${name('row', 'updated_at')} as touched_at,
    ${name('row', 'updated_by_id')} as touched_by
    from ${tableIn(strapi, RECORDS)} as record ${joinDraft(strapi, type)} where record.id in ${listOf(ids)}`;
}

const NONE = sql`cast(null as varchar(255))`;

/** The fields by which people know a document: that of its lists, and another where it is empty. */
function titleFields({ uid, words, slugFrom }: TranslatedType): readonly string[] {
  const type = typeNameOf(uid);
  const first = type === undefined ? slugFrom : layouts[type].mainField;
  const known = [first, ...words].filter((field) => field !== undefined && words.includes(field));
  return [...new Set(known)].filter((field) => field !== undefined).slice(0, 2);
}

/** What a document is called in a language: the first of these fields with words that the person may read. */
function titleIn(
  person: Person,
  type: TranslatedType | undefined,
  row: Readonly<Record<string, unknown>>,
): Pick<Draft, 'title' | 'titleLanguage'> {
  const locale = String(row.locale);
  const titles = [row.first_title, row.second_title];
  const fields = type ? titleFields(type) : [];
  for (const [index, field] of fields.entries()) {
    const title = titles[index];
    if (!type || typeof title !== 'string' || title === '' || !person.mayRead(type.uid, { locale }, field)) continue;
    return { title, titleLanguage: languageIn(row.following, field) ?? locale };
  }
  return { title: '', titleLanguage: null };
}

/** The language of a field that follows, out of the column that says so. */
function languageIn(stored: unknown, field: string): LocaleCode | undefined {
  const following: unknown = readerOf('json')?.(stored);
  if (!Array.isArray(following)) return undefined;
  const found: Partial<FallbackField> | undefined = following.find((one) => one?.field === field);
  return found?.language;
}

/** The names of administrators, by their ids. */
async function readNames(strapi: Core.Strapi, ids: readonly unknown[]): Promise<ReadonlyMap<number, string>> {
  const asked = ids.filter((id) => id !== null && id !== undefined);
  if (asked.length === 0) return new Map();
  const found: { id: number; firstname?: string | null; lastname?: string | null; username?: string | null }[] =
    await strapi.db
      .query('admin::user')
      .findMany({ select: ['id', 'firstname', 'lastname', 'username'], where: { id: { $in: asked } } });
  return new Map(
    found.map(({ id, firstname, lastname, username }) => [
      id,
      [firstname, lastname].filter(Boolean).join(' ') || (username ?? ''),
    ]),
  );
}
