import type { Core } from '@strapi/types';
import { readLinks } from './links';
import { inTable } from './sql';
import { readRows, type StoredRow } from './stored-rows';
import type { TranslatedType } from './translated-type';
import type { Transaction } from './turns';
import { isSame } from './words';

/**
 * The structure of a document's drafts that waits to be published, by the names of its fields: whichever language is published
 * publishes it, and discarding a draft throws it away. Of a document that was never published, all structure that it has.
 */
export async function waitingStructure(
  strapi: Core.Strapi,
  type: TranslatedType,
  documentId: string,
): Promise<readonly string[]> {
  if (!type.hasDrafts) return [];
  const rows = await readRows(strapi, type, documentId);
  // Structure is the same in every language: any one that is published will do.
  const published = rows.find(({ isDraft }) => !isDraft);
  const draft = rows.find(({ isDraft, locale }) => isDraft && locale === (published?.locale ?? locale));
  if (!draft) return [];
  const relations = await waitingLinks(strapi, type, draft, published);
  const plain = type.structure.filter((name) => !isSame(asSet(draft.values[name]), asSet(published?.values[name])));
  const media = type.media.filter((name) => !isSame(draft.files[name] ?? [], published?.files[name] ?? []));
  return [...plain, ...media, ...relations];
}

/** A box that nobody has ticked, or an empty list, is nothing to wait for. */
const asSet = (value: unknown) =>
  value === undefined || value === false || (Array.isArray(value) && value.length === 0) ? null : value;

async function waitingLinks(
  strapi: Core.Strapi,
  type: TranslatedType,
  draft: StoredRow,
  published: StoredRow | undefined,
): Promise<readonly string[]> {
  const own = type.links.filter(
    ({ name }) => name in strapi.contentType(type.uid).attributes && !type.media.includes(name),
  );
  return strapi.db.transaction(async ({ trx }: { trx: Transaction }) => {
    const links = await readLinks(strapi, trx, own, [draft.id, ...(published ? [published.id] : [])]);
    const waiting: string[] = [];
    for (const [table, found] of links) {
      const targets = (row: StoredRow | undefined) =>
        found.filter((link) => link.own === row?.id).map((link) => link.documentId ?? `${link.other}`);
      const drafted = targets(draft);
      const shown = table.target.hasDrafts ? await publishedOf(strapi, trx, table.target.table, drafted) : drafted;
      if (!isSame(published ? drafted.filter((one) => shown.includes(one)) : drafted, targets(published)))
        waiting.push(table.name);
    }
    return waiting;
  });
}

/** Links to what is not published are published with that, and wait for it. */
async function publishedOf(
  strapi: Core.Strapi,
  trx: Transaction,
  table: string,
  documentIds: readonly string[],
): Promise<readonly string[]> {
  if (documentIds.length === 0) return [];
  const rows: { document_id: string }[] = await inTable(strapi, trx, table)
    .whereIn('document_id', [...documentIds])
    .whereNotNull('published_at')
    .distinct('document_id');
  return rows.map(({ document_id }) => document_id);
}
