import type { Core } from '@strapi/types';
import { typeNameOf, uids } from '../uids';
import type { Completed } from './complete';
import type { ChangedSegments } from './recall/record-segments';
import { printSegments, rememberedSegments } from './recall/remembered';
import { inTable } from './sql';
import { progressOf } from './state';
import type { TranslatedType } from './translated-type';
import type { Transaction } from './turns';

const TABLE = 'conference_translations';

/**
 * Writes down how far each language of a document is; a document that is gone is forgotten.
 * @returns what has changed for the translation memory: seen here, because what was known is read here anyway.
 */
export async function recordProgress(
  strapi: Core.Strapi,
  trx: Transaction,
  type: TranslatedType,
  documentId: string,
  completed: Completed,
): Promise<ChangedSegments> {
  const present: {
    locale: string;
    event: string;
    state: string;
    missing: unknown;
    outdated: unknown;
    machine: unknown;
    segments: string | null;
  }[] = await inTable(strapi, trx, TABLE).where({ type: type.uid, document_id: documentId });
  const event = await eventOf(strapi, trx, type, documentId, completed);
  const layer = completed.drafts.map(({ settled }) => settled);
  const segments = new Map(layer.map((row) => [row.locale, rememberedSegments(layer, row, type.publicWords)]));
  const rows = layer.map((row) => {
    const { state, missing, outdated, machine } = progressOf(layer, row, type.words);
    return {
      type: type.uid,
      document_id: documentId,
      locale: row.locale,
      event,
      state,
      missing: JSON.stringify(missing),
      outdated: JSON.stringify(outdated),
      machine: JSON.stringify(machine),
      segments: printSegments(segments.get(row.locale) ?? []),
    };
  });
  const isKnown = (row: (typeof rows)[number]) =>
    present.some(
      (one) =>
        one.locale === row.locale &&
        one.event === row.event &&
        one.state === row.state &&
        asJson(one.missing) === row.missing &&
        asJson(one.outdated) === row.outdated &&
        asJson(one.machine) === row.machine &&
        one.segments === row.segments,
    );
  const gone = present.filter(({ locale }) => !rows.some((row) => row.locale === locale)).map(({ locale }) => locale);
  if (gone.length > 0) {
    await inTable(strapi, trx, TABLE)
      .where({ type: type.uid, document_id: documentId })
      .whereIn('locale', gone)
      .delete();
  }
  const remembered = new Map<string, string | null>(present.map((one) => [one.locale, one.segments]));
  const renewed = rows.filter((row) => remembered.get(row.locale) !== row.segments);
  const changes: ChangedSegments = {
    segments: new Map([
      ...gone.map((locale) => [locale, []] as const),
      ...renewed.map(({ locale }) => [locale, segments.get(locale) ?? []] as const),
    ]),
    isFirst: present.length === 0,
  };
  const changed = rows.filter((row) => !isKnown(row));
  if (changed.length === 0) return changes;
  await inTable(strapi, trx, TABLE).insert(changed).onConflict(['type', 'document_id', 'locale']).merge();
  if (present.length > 0 && present.some((one) => one.event !== event))
    await moveChildren(strapi, trx, type, documentId, event);
  return changes;
}

/** PostgreSQL reads JSON, SQLite its text. */
const asJson = (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value));

/** The relation by which a document belongs to its event, or to what belongs to it. */
const PARENTS = { talk: 'panel', panel: 'day' } as const;

function parentRelation(type: TranslatedType): string {
  const name = typeNameOf(type.uid);
  return name === 'talk' || name === 'panel' ? PARENTS[name] : 'event';
}

async function eventOf(
  strapi: Core.Strapi,
  trx: Transaction,
  type: TranslatedType,
  documentId: string,
  { drafts, links }: Completed,
): Promise<string> {
  if (type.uid === uids.event) return documentId;
  const relation = parentRelation(type);
  const ids = new Set(drafts.map(({ stored }) => stored.id));
  for (const [table, found] of links) {
    if (table.name !== relation) continue;
    const parent = found.find(({ own }) => ids.has(own))?.documentId;
    if (!parent) return '';
    if (relation === 'event') return parent;
    const known = await inTable(strapi, trx, TABLE)
      .where({ type: table.target.uid, document_id: parent })
      .first('event');
    return known?.event ?? '';
  }
  return '';
}

/** When a day moves to another event its panels go with it, and their talks with them. */
async function moveChildren(
  strapi: Core.Strapi,
  trx: Transaction,
  type: TranslatedType,
  documentId: string,
  event: string,
): Promise<void> {
  const [child, relation] =
    type.uid === uids.day ? [uids.panel, 'day'] : type.uid === uids.panel ? [uids.talk, 'panel'] : [];
  if (!child || !relation) return;
  const children: { documentId: string }[] = await strapi.db
    .query(child)
    .findMany({ select: ['documentId'], where: { [relation]: { documentId }, publishedAt: null } });
  for (const id of new Set(children.map((one) => one.documentId))) {
    await inTable(strapi, trx, TABLE).where({ type: child, document_id: id }).update({ event });
    if (child === uids.panel) {
      const panel = { uid: uids.panel };
      await moveChildren(strapi, trx, { ...type, ...panel }, id, event);
    }
  }
}
