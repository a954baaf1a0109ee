import type { Core } from '@strapi/types';
import { recordUids, uids } from '../../uids';
import type { LocaleCode } from '../chains';
import type { Translation } from '../translations';
import { readClock } from './clock';
import type { DeskEvent, WorkItem } from './contract';
import { type RecordKey, readDrafts } from './drafts';
import type { Person } from './person';
import type { Clock } from './programme-order';

/** The lines of one page with all that is said of each, in as many statements whatever their number. */
export async function readWorkItems(
  strapi: Core.Strapi,
  person: Person,
  keys: readonly RecordKey[],
  clock: Clock,
): Promise<WorkItem[]> {
  if (keys.length === 0) return [];
  const records: (Translation & { readonly id: number })[] = await strapi.db
    .query(recordUids.translation)
    .findMany({ where: { id: { $in: keys.map(({ id }) => id) } } });
  const byId = new Map(records.map((record) => [record.id, record]));
  const drafts = await readDrafts(strapi, person, keys, clock);
  const events = await readEvents(strapi, person, [...new Set(records.map(({ event }) => event))]);
  return keys.flatMap(({ id }) => {
    const record = byId.get(id);
    const draft = drafts.get(id);
    if (!record || !draft) return [];
    const { type, documentId, locale, state, missing, outdated, machine } = record;
    const { event, timeZone } = events(record.event, locale);
    return [
      {
        ...{ type, documentId, locale, event, ...draft },
        timeZone: timeZone ?? (draft.at === null ? null : clock.timeZone),
        // A database from before machines were marked.
        ...{ state, missing, outdated, machine: machine ?? [] },
      },
    ];
  });
}

interface EventRow {
  readonly documentId: string;
  readonly locale: LocaleCode;
  readonly title: string | null;
  readonly timeZone: string | null;
}

/** Looks events up by their documents, each in a language. */
type Events = (
  documentId: string,
  locale: LocaleCode,
) => { readonly event: DeskEvent | null; readonly timeZone: string | null };

async function readEvents(strapi: Core.Strapi, person: Person, documentIds: readonly string[]): Promise<Events> {
  const asked = documentIds.filter((documentId) => documentId !== '');
  const rows: EventRow[] =
    asked.length === 0
      ? []
      : await strapi.db.query(uids.event).findMany({
          select: ['documentId', 'locale', 'title', 'timeZone'],
          where: { documentId: { $in: asked }, publishedAt: null },
        });
  return (documentId, locale) => {
    const found = rows.find((one) => one.documentId === documentId && one.locale === locale);
    if (!found) return { event: null, timeZone: null };
    const isReadable = person.mayRead(uids.event, { locale }, 'title');
    return {
      event: { documentId, title: isReadable ? (found.title ?? '') : '' },
      timeZone: found.timeZone,
    };
  };
}

/** The line of one language of a document; undefined where there is no such document. */
export async function readWorkItem(
  strapi: Core.Strapi,
  person: Person,
  where: { readonly type: string; readonly documentId: string; readonly locale: LocaleCode },
): Promise<WorkItem | undefined> {
  const record: (Translation & { readonly id: number }) | null = await strapi.db
    .query(recordUids.translation)
    .findOne({ where });
  if (!record) return undefined;
  const [item] = await readWorkItems(strapi, person, [record], await readClock(strapi, record.event));
  return item;
}
