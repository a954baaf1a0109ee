import type { Core } from '@strapi/types';
import { layouts } from '../../editing/layouts';
import { recordUids, typeNameOf, uids } from '../../uids';
import type { LocaleCode } from '../chains';
import { engineOf } from '../engine';
import type { FallbackField } from '../state';
import type { TranslatedType } from '../translated-type';
import type { Translation } from '../translations';
import type { DeskEvent, Touch, WorkItem } from './contract';
import type { Person } from './person';
import { type Clock, readStage } from './programme-order';

/** A line of the list as the database finds it. */
export interface Listed {
  /** The id of the record in `conference_translations`. */
  readonly record: number;
  readonly type: string;
  /** The id of the draft. */
  readonly row: number;
  readonly stage: number | null;
}

/** The lines of one page with all that is said of each: as many statements as there are types on the page, and a few. */
export async function readWorkItems(
  strapi: Core.Strapi,
  person: Person,
  listed: readonly Listed[],
  clock: Clock,
): Promise<WorkItem[]> {
  if (listed.length === 0) return [];
  const records: (Translation & { readonly id: number })[] = await strapi.db
    .query(recordUids.translation)
    .findMany({ where: { id: { $in: listed.map(({ record }) => record) } } });
  const byId = new Map(records.map((record) => [record.id, record]));
  const drafts = await readDrafts(strapi, listed);
  const events = await readEvents(strapi, person, [...new Set(records.map(({ event }) => event))]);
  return listed.flatMap(({ record, row, type, stage }) => {
    const known = byId.get(record);
    const draft = drafts.get(`${type} ${row}`);
    const described = engineOf(strapi)
      .participants.all()
      .find(({ uid }) => uid === type);
    if (!known || !draft || !described) return [];
    const { documentId, locale, state, missing, outdated, machine } = known;
    const { event, timeZone } = eventIn(events, known.event, locale);
    const titleField = titleFieldOf(described, draft, person);
    return [
      {
        ...{ type, documentId, locale },
        title: titleOf(described, draft, person),
        titleLanguage: titleField === undefined ? null : languageIn(draft, titleField),
        event,
        at: stage === null ? null : readStage(stage, clock),
        timeZone: timeZone ?? (stage === null ? null : clock.timeZone),
        // A database from before machines were marked.
        ...{ state, missing, outdated, machine: machine ?? [] },
        touched: touchOf(draft),
      },
    ];
  });
}

export type Draft = Readonly<Record<string, unknown>> & { readonly locale: string };

async function readDrafts(strapi: Core.Strapi, listed: readonly Listed[]): Promise<ReadonlyMap<string, Draft>> {
  const drafts = new Map<string, Draft>();
  for (const type of engineOf(strapi).participants.all()) {
    const ids = listed.filter((one) => one.type === type.uid).map(({ row }) => row);
    if (ids.length === 0) continue;
    const rows: (Draft & { readonly id: number })[] = await strapi.db.query(type.uid).findMany({
      select: ['id', 'locale', 'updatedAt', 'fallbackFields', ...titleFields(type)],
      where: { id: { $in: ids } },
      populate: TOUCHED,
    });
    for (const row of rows) drafts.set(`${type.uid} ${row.id}`, row);
  }
  return drafts;
}

/** With a row, who saved it last. */
export const TOUCHED = { updatedBy: { select: ['firstname', 'lastname', 'username'] } };

export function touchOf({ updatedAt, updatedBy }: Readonly<Record<string, unknown>>): Touch {
  return { at: new Date(String(updatedAt)).toISOString(), by: nameOf(updatedBy) };
}

function nameOf(administrator: unknown): string | null {
  if (typeof administrator !== 'object' || administrator === null) return null;
  const { firstname, lastname, username }: { firstname?: unknown; lastname?: unknown; username?: unknown } =
    administrator;
  const full = [firstname, lastname].filter((part) => typeof part === 'string' && part !== '').join(' ');
  return full === '' && typeof username === 'string' ? username : full;
}

/** The fields by which people know a document: that of its lists, and where it is empty the next with words. */
export function titleFields({ uid, words, slugFrom }: TranslatedType): readonly string[] {
  const name = typeNameOf(uid);
  const first = name === undefined ? slugFrom : layouts[name].mainField;
  return [...new Set([first, ...words])]
    .filter((field) => field !== undefined && words.includes(field))
    .slice(0, 2) as string[];
}

export function titleOf(type: TranslatedType, draft: Draft, person: Person): string {
  const field = titleFieldOf(type, draft, person);
  return field === undefined ? '' : String(draft[field]);
}

/** The field that a document is known by: the first with words that the person may read. */
function titleFieldOf(type: TranslatedType, draft: Draft, person: Person): string | undefined {
  const { locale } = draft;
  const hasWords = (field: string) => typeof draft[field] === 'string' && draft[field] !== '';
  return titleFields(type).find((field) => hasWords(field) && person.mayRead(type.uid, { locale }, field));
}

/** The language of a field's words: another where the field follows. */
function languageIn({ fallbackFields, locale }: Draft, field: string): LocaleCode {
  const following: readonly FallbackField[] = Array.isArray(fallbackFields) ? fallbackFields : [];
  return following.find((one) => one.field === field)?.language ?? locale;
}

interface EventRow {
  readonly documentId: string;
  readonly locale: LocaleCode;
  readonly title: string | null;
  readonly timeZone: string | null;
}

/** Drafts of events, in every language. */
export async function readEvents(
  strapi: Core.Strapi,
  person: Person,
  documentIds: readonly string[],
): Promise<readonly EventRow[]> {
  const asked = documentIds.filter((documentId) => documentId !== '');
  if (asked.length === 0) return [];
  const rows: EventRow[] = await strapi.db.query(uids.event).findMany({
    select: ['documentId', 'locale', 'title', 'timeZone'],
    where: { documentId: { $in: asked }, publishedAt: null },
  });
  return rows.map((row) => (person.mayRead(uids.event, { locale: row.locale }, 'title') ? row : { ...row, title: '' }));
}

export function eventIn(
  events: readonly EventRow[],
  documentId: string,
  locale: LocaleCode,
): { readonly event: DeskEvent | null; readonly timeZone: string | null } {
  const found = events.find((one) => one.documentId === documentId && one.locale === locale);
  if (!found) return { event: null, timeZone: null };
  return { event: { documentId, title: found.title ?? '' }, timeZone: found.timeZone };
}
