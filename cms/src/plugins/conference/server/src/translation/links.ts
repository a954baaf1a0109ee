import type { Core } from '@strapi/types';
import type { LocaleCode } from './chains';
import { keyOf, type Link, type LinkedRow, linksOf, listsOf, rightLinks } from './right-links';
import { inTable } from './sql';
import type { LinkTable } from './translated-type';
import type { Transaction } from './turns';

interface Layer {
  readonly rows: readonly LinkedRow[];
  /** The row whose links are right. */
  readonly from: LinkedRow;
  readonly isDraft: boolean;
  /** Whether the others may have links that are right, too: rows from before this plugin had links of their own. */
  readonly isMerged: boolean;
  /** Whether Strapi may have made rows anew, which then stand elsewhere in the lists of others. */
  readonly isRemade: boolean;
}

/** The links of a document's rows, by table. */
export type Links = ReadonlyMap<LinkTable, readonly Link[]>;

/** Reads all links of some rows, of drafts and published ones alike: one statement a relation. */
export async function readLinks(
  strapi: Core.Strapi,
  trx: Transaction,
  tables: readonly LinkTable[],
  ids: readonly number[],
): Promise<Links> {
  const links = new Map<LinkTable, readonly Link[]>();
  for (const table of tables) links.set(table, await readTable(strapi, trx, table, ids));
  return links;
}

async function readTable(
  strapi: Core.Strapi,
  trx: Transaction,
  { table, own, other, order, inverseOrder, on, target }: LinkTable,
  ids: readonly number[],
): Promise<Link[]> {
  const rows: Record<string, unknown>[] = await inTable(strapi, trx, `${table} as link`)
    .join(`${target.table} as target`, 'target.id', `link.${other}`)
    .whereIn(`link.${own}`, [...ids])
    .where(prefixed(on))
    .orderBy([{ column: `link.${order ?? 'id'}` }, { column: 'link.id' }])
    .select({
      own: `link.${own}`,
      other: `link.${other}`,
      order: order ? `link.${order}` : trx.raw('null'),
      inverseOrder: inverseOrder ? `link.${inverseOrder}` : trx.raw('null'),
      documentId: 'target.document_id',
      locale: 'target.locale',
      publishedAt: 'target.published_at',
    });
  return rows.map((row) => ({
    own: Number(row.own),
    other: Number(row.other),
    order: numberOrNull(row.order),
    inverseOrder: numberOrNull(row.inverseOrder),
    documentId: stringOrNull(row.documentId),
    locale: stringOrNull(row.locale),
    isDraft: row.publishedAt === null,
  }));
}

/**
 * Makes the links of every language those of `from`: the same documents in the same order, each in its own language.
 * @returns the rows whose links changed.
 */
export async function mirrorLinks(
  strapi: Core.Strapi,
  trx: Transaction,
  links: Links,
  layer: Layer,
): Promise<ReadonlySet<number>> {
  const changed = new Set<number>();
  for (const [table, found] of links) {
    const lists = listsOf(table, found, layer);
    const right = rightLinks(table, found, layer);
    let isRewritten = false;
    for (const row of layer.rows) {
      const present = linksOf(table, found, row);
      if (isRight(table, right, present, row, layer.isDraft)) continue;
      isRewritten = true;
      if (await rewrite(strapi, trx, table, right, present, row, layer)) changed.add(row.id);
    }
    const others = new Set(lists.flat().flatMap(({ documentId }) => documentId ?? []));
    if ((isRewritten || layer.isRemade) && others.size > 0) await alignLists(strapi, trx, table, [...others], layer);
  }
  return changed;
}

function isRight(
  table: LinkTable,
  right: readonly Link[],
  present: readonly Link[],
  row: LinkedRow,
  isDraft: boolean,
): boolean {
  const { isLocalised, hasDrafts } = table.target;
  return (
    right.length === present.length &&
    present.every((link, index) => {
      const model = right[index];
      return (
        model !== undefined &&
        keyOf(table, model) === keyOf(table, link) &&
        model.order === link.order &&
        model.inverseOrder === link.inverseOrder &&
        (!isLocalised || link.locale === row.locale) &&
        (!isLocalised || !hasDrafts || link.isDraft === isDraft)
      );
    })
  );
}

async function rewrite(
  strapi: Core.Strapi,
  trx: Transaction,
  table: LinkTable,
  right: readonly Link[],
  present: readonly Link[],
  row: LinkedRow,
  layer: Layer,
): Promise<boolean> {
  const counterparts = await findCounterparts(strapi, trx, table, right, row.locale, layer.isDraft);
  const wanted = right.flatMap((link) => {
    const other = counterparts.get(keyOf(table, link));
    return other === undefined ? [] : [{ ...link, own: row.id, other }];
  });
  const isSet =
    wanted.length === present.length &&
    wanted.every(({ other, order }, index) => present[index]?.other === other && present[index]?.order === order);
  if (!isSet) {
    await inTable(strapi, trx, table.table)
      .where({ [table.own]: row.id, ...table.on })
      .delete();
    if (wanted.length > 0) {
      const others = wanted.map(({ other }) => other);
      if (table.isExclusive)
        await inTable(strapi, trx, table.table).whereIn(table.other, others).where(table.on).delete();
      await inTable(strapi, trx, table.table).insert(wanted.map((link) => toRecord(table, link)));
    }
  }
  return !isSet;
}

function toRecord({ own, other, order, inverseOrder, on }: LinkTable, link: Link): Record<string, unknown> {
  return {
    ...on,
    [own]: link.own,
    [other]: link.other,
    ...(order && { [order]: link.order }),
    ...(inverseOrder && { [inverseOrder]: link.inverseOrder }),
  };
}

/** For each target of `links`, its row in a language; it has none where its type has other languages than ours. */
async function findCounterparts(
  strapi: Core.Strapi,
  trx: Transaction,
  table: LinkTable,
  links: readonly Link[],
  locale: LocaleCode,
  isDraft: boolean,
): Promise<ReadonlyMap<string, number>> {
  const { target } = table;
  if (!target.isLocalised) return new Map(links.map((link) => [keyOf(table, link), link.other]));
  const documentIds = links.flatMap(({ documentId }) => (documentId === null ? [] : [documentId]));
  const rows: { id: number; document_id: string }[] = await inTable(strapi, trx, target.table)
    .select('id', 'document_id')
    .whereIn('document_id', documentIds)
    .where({ locale })
    .where((query) => {
      if (target.hasDrafts) isDraft ? query.whereNull('published_at') : query.whereNotNull('published_at');
    });
  return new Map(rows.map((row) => [row.document_id, row.id]));
}

interface ListedLink {
  readonly id: number;
  readonly number: number | null;
  /** The document whose list it is, and the one that stands in it. */
  readonly list: string;
  readonly document: string;
  readonly locale: LocaleCode;
}

/**
 * Gives the lists of the other side, in which our rows stand among those of other documents, the order that they have in
 * the language of `from`. Strapi numbers a list anew when something leaves it, in one language, and may give two the same
 * number when it publishes them: then the list is numbered anew in every language.
 */
async function alignLists(
  strapi: Core.Strapi,
  trx: Transaction,
  table: LinkTable,
  documentIds: readonly string[],
  { from, isDraft }: Layer,
): Promise<void> {
  if (!table.inverseOrder || !table.target.isLocalised) return;
  const links = await readLists(strapi, trx, table, documentIds, isDraft);
  for (const list of documentIds) {
    const right = links.filter((link) => link.list === list && link.locale === from.locale);
    const hasTies = new Set(right.map(({ number }) => number)).size < right.length;
    const wanted = new Map(right.map(({ document, number }, index) => [document, hasTies ? index + 1 : number]));
    for (const { id, number, document } of links.filter((link) => link.list === list)) {
      const place = wanted.get(document);
      if (place === undefined || place === number) continue;
      await inTable(strapi, trx, table.table)
        .where({ id })
        .update({ [table.inverseOrder]: place });
    }
  }
}

function readLists(
  strapi: Core.Strapi,
  trx: Transaction,
  table: LinkTable,
  documentIds: readonly string[],
  isDraft: boolean,
): Promise<ListedLink[]> {
  const { target, inverseOrder } = table;
  return inTable(strapi, trx, `${table.table} as link`)
    .join(`${target.table} as target`, 'target.id', `link.${table.other}`)
    .join(`${ownTableOf(strapi, table)} as row`, 'row.id', `link.${table.own}`)
    .whereIn('target.document_id', [...documentIds])
    .where((query) => {
      if (target.hasDrafts)
        isDraft ? query.whereNull('target.published_at') : query.whereNotNull('target.published_at');
    })
    .orderBy([`link.${inverseOrder}`, 'link.id'])
    .select({
      id: 'link.id',
      number: `link.${inverseOrder}`,
      list: 'target.document_id',
      document: 'row.document_id',
      locale: 'target.locale',
    });
}

/** The table that the `own` column refers to, as the database's own description of the link table tells. */
function ownTableOf(strapi: Core.Strapi, { table, own }: LinkTable): string {
  const keys = strapi.db.metadata.get(table).foreignKeys ?? [];
  const found = keys.find(({ columns }) => columns.includes(own));
  if (!found) throw new Error(`${table}.${own} refers to no table.`);
  return found.referencedTable;
}

const prefixed = (on: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(on).map(([column, value]) => [`link.${column}`, value]));

const numberOrNull = (value: unknown) => (value === null || value === undefined ? null : Number(value));
const stringOrNull = (value: unknown) => (typeof value === 'string' ? value : null);
