import type { Core } from '@strapi/types';
import { recordUids, type Uid } from '../uids';
import type { LocaleCode } from './chains';
import type { Completed } from './complete';
import { inTable } from './sql';
import type { Status } from './status';
import type { TranslatedType } from './translated-type';
import type { Transaction } from './turns';

const TABLE = 'conference_published_slugs';

/** Keeps every slug under which a document was published; those of a document that is gone are forgotten. */
export async function recordSlugs(
  strapi: Core.Strapi,
  trx: Transaction,
  type: TranslatedType,
  documentId: string,
  { drafts, published }: Completed,
): Promise<void> {
  if (!type.slugFrom) return;
  if (drafts.length === 0 && published.length === 0) {
    await inTable(strapi, trx, TABLE).where({ type: type.uid, document_id: documentId }).delete();
    return;
  }
  const rows = published.flatMap(({ values, settled }) =>
    typeof values.slug === 'string'
      ? [{ type: type.uid, slug: values.slug, locale: settled.locale, document_id: documentId }]
      : [],
  );
  if (rows.length === 0) return;
  await inTable(strapi, trx, TABLE).insert(rows).onConflict(['type', 'slug', 'locale', 'document_id']).ignore();
}

/** SQL that reads the slugs of old, for those who want to know what it reads. */
export function readsPublishedSlugs({ db }: Core.Strapi): string {
  return db.queryBuilder(recordUids.publishedSlug).select(['id']).getKnexQuery().toSQL().sql;
}

/**
 * The document that a slug leads to: the one that has it now in the language asked for, else in any language, else the
 * last that was published under it.
 */
export async function findBySlug(
  strapi: Core.Strapi,
  uid: Uid,
  slug: string,
  locale: LocaleCode,
  status: Status,
): Promise<string | undefined> {
  const present: { documentId: string; locale: string }[] = await strapi.db.query(uid).findMany({
    select: ['documentId', 'locale'],
    where: { slug, ...inVersion[status] },
    orderBy: { id: 'asc' },
  });
  const current = present.find((row) => row.locale === locale) ?? present[0];
  if (current) return current.documentId;
  const former: { documentId: string; locale: string }[] = await strapi.db
    .query(recordUids.publishedSlug)
    .findMany({ select: ['documentId', 'locale'], where: { type: uid, slug }, orderBy: { id: 'desc' } });
  const documentIds = await stillThere(strapi, uid, former, status);
  const left = former.filter(({ documentId }) => documentIds.has(documentId));
  return (left.find((row) => row.locale === locale) ?? left[0])?.documentId;
}

const inVersion: Readonly<Record<Status, object>> = {
  draft: { publishedAt: { $null: true } },
  published: { publishedAt: { $notNull: true } },
};

/** A slug may have passed from a document that is hidden now to one that is not. */
async function stillThere(
  strapi: Core.Strapi,
  uid: Uid,
  former: readonly { readonly documentId: string }[],
  status: Status,
): Promise<ReadonlySet<string>> {
  if (former.length === 0) return new Set();
  const rows: { documentId: string }[] = await strapi.db.query(uid).findMany({
    select: ['documentId'],
    where: { documentId: { $in: former.map(({ documentId }) => documentId) }, ...inVersion[status] },
  });
  return new Set(rows.map(({ documentId }) => documentId));
}
