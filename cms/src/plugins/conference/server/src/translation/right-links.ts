import type { LocaleCode } from './chains';
import type { LinkTable } from './translated-type';

/** A row of a document, as far as links look at it. */
export interface LinkedRow {
  readonly id: number;
  readonly locale: LocaleCode;
}

export interface Link {
  readonly own: number;
  readonly other: number;
  readonly order: number | null;
  readonly inverseOrder: number | null;
  readonly documentId: string | null;
  readonly locale: LocaleCode | null;
  readonly isDraft: boolean;
}

/** The rows of a layer, and the one whose links are right. */
interface LinkedRows {
  readonly rows: readonly LinkedRow[];
  readonly from: LinkedRow;
}

/** What every row of a layer should be linked to. */
export function rightLinks(
  table: LinkTable,
  found: readonly Link[],
  layer: LinkedRows & { readonly isMerged: boolean },
): readonly Link[] {
  return numbered(layer.isMerged ? merge(table, listsOf(table, found, layer)) : linksOf(table, found, layer.from));
}

/** The links of the row that is right, and then those of each row. */
export const listsOf = (table: LinkTable, found: readonly Link[], { rows, from }: LinkedRows) =>
  [from, ...rows].map((row) => linksOf(table, found, row));

export const linksOf = (table: LinkTable, found: readonly Link[], { id }: LinkedRow) =>
  inOrder(
    table,
    found.filter((link) => link.own === id),
  );

/** Two links with the same number have no order that every query would give. */
function numbered(links: readonly Link[]): readonly Link[] {
  const hasTies = new Set(links.map(({ order }) => order)).size < links.length;
  return hasTies && links.some(({ order }) => order !== null)
    ? links.map((link, index) => ({ ...link, order: index + 1 }))
    : links;
}

/** Where the database keeps no order there is none; this gives one that is always the same. */
const inOrder = (table: LinkTable, links: readonly Link[]): readonly Link[] =>
  table.order ? links : [...links].sort((one, other) => (keyOf(table, one) < keyOf(table, other) ? -1 : 1));

/** All that any language is linked to, in the order of the first; a single link is the first that there is. */
function merge(table: LinkTable, lists: readonly (readonly Link[])[]): Link[] {
  const merged = new Map<string, Link>();
  for (const link of lists.flat()) if (!merged.has(keyOf(table, link))) merged.set(keyOf(table, link), link);
  return [...merged.values()].slice(0, table.isSingle ? 1 : undefined);
}

/** The same target, whatever its language: by its document, or by its row where it has no languages. */
/** What two links have in common that lead to the same. */
export const keyOf = ({ target }: LinkTable, link: Link) =>
  target.isLocalised ? `${link.documentId}` : `${link.other}`;
