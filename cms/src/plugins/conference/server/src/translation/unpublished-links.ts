import type { Core } from '@strapi/types';
import { findCounterparts, type Link, type LinkedRow, type Links } from './links';
import type { LinkTable } from './translated-type';
import type { Transaction } from './turns';

/**
 * Whether publishing `draft` would link `published` to other documents, or to the same in another order. A link to what
 * is not published itself does not count: publishing leaves it out.
 */
export async function hasUnpublishedLinks(
  strapi: Core.Strapi,
  trx: Transaction,
  links: Links,
  draft: LinkedRow,
  published: LinkedRow,
): Promise<boolean> {
  for (const [table, found] of links) {
    if (!table.isField) continue;
    const of = (row: LinkedRow) => found.filter(({ own }) => own === row.id);
    const wanted = of(draft);
    const live = keys(table, of(published));
    if (keys(table, wanted) === live) continue;
    const counterparts = await findCounterparts(strapi, trx, table, wanted, draft.locale, false);
    const publishable = wanted.filter((link) => !table.target.isLocalised || counterparts.has(`${link.documentId}`));
    if (keys(table, publishable) !== live) return true;
  }
  return false;
}

/** What is linked, comparable: in order where the list is this document's own, and not the other side of another's. */
function keys({ target, isOwner }: LinkTable, links: readonly Link[]): string {
  const listed = links.map(({ documentId, other }) => (target.isLocalised ? `${documentId}` : `${other}`));
  return (isOwner ? listed : listed.sort()).join();
}
