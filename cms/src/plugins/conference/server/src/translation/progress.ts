import type { Core } from '@strapi/types';
import { typeNameOf, type Uid, uids } from '../uids';
import type { Completed } from './complete';
import type { ChangedSegments } from './recall/record-segments';
import { printSegments, rememberedSegments } from './recall/remembered';
import { inTable } from './sql';
import { progressOf } from './state';
import { describeType, type TranslatedType } from './translated-type';
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
    await moveChildren(strapi, trx, type, [documentId], event);
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
  { links }: Completed,
): Promise<string> {
  if (type.uid === uids.event) return documentId;
  const relation = parentRelation(type);
  for (const [table, found] of links) {
    if (table.name !== relation) continue;
    const parent = found[0]?.documentId;
    if (!parent) return '';
    if (relation === 'event') return parent;
    const known = await inTable(strapi, trx, TABLE)
      .where({ type: table.target.uid, document_id: parent })
      .first('event');
    return known?.event ?? '';
  }
  return '';
}

/** The relations in which a document has those that belong to it. */
const CHILDREN: ReadonlyMap<Uid, { readonly relation: string; readonly uid: Uid }> = new Map([
  [uids.day, { relation: 'panels', uid: uids.panel }],
  [uids.panel, { relation: 'talks', uid: uids.talk }],
]);

/** When a day moves to another event its panels go with it, and their talks with them. */
async function moveChildren(
  strapi: Core.Strapi,
  trx: Transaction,
  { uid, table, links }: TranslatedType,
  documentIds: readonly string[],
  event: string,
): Promise<void> {
  const children = CHILDREN.get(uid);
  const link = links.find(({ name }) => name === children?.relation);
  if (!children || !link || documentIds.length === 0) return;
  // From the parents on: the query that Strapi would make has SQLite look at every child there is.
  const rows: { id: string }[] = await inTable(strapi, trx, `${table} as parent`)
    .join(`${link.table} as link`, `link.${link.own}`, 'parent.id')
    .join(`${link.target.table} as child`, 'child.id', `link.${link.other}`)
    .whereIn('parent.document_id', [...documentIds])
    .whereNull('child.published_at')
    .distinct({ id: 'child.document_id' });
  const ids = rows.map(({ id }) => id);
  await inTable(strapi, trx, TABLE).where({ type: children.uid }).whereIn('document_id', ids).update({ event });
  await moveChildren(strapi, trx, describeType(strapi, children.uid), ids, event);
}
