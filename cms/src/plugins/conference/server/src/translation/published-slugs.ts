import type { Core } from '@strapi/types';
import { recordUids, type Uid } from '../uids';
import type { LocaleCode } from './chains';
import type { Completed } from './complete';
import { inTable } from './sql';
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

/**
 * The document that a slug leads to: the one that has it now in the language asked for, else in any language, else the
 * last that had it.
 */
export async function findBySlug(
  strapi: Core.Strapi,
  uid: Uid,
  slug: string,
  locale: LocaleCode,
): Promise<string | undefined> {
  const present: { documentId: string; locale: string }[] = await strapi.db.query(uid).findMany({
    select: ['documentId', 'locale'],
    where: { slug, publishedAt: { $notNull: true } },
    orderBy: { id: 'asc' },
  });
  const current = present.find((row) => row.locale === locale) ?? present[0];
  if (current) return current.documentId;
  const former: { documentId: string; locale: string }[] = await strapi.db
    .query(recordUids.publishedSlug)
    .findMany({ select: ['documentId', 'locale'], where: { type: uid, slug }, orderBy: { id: 'desc' } });
  return (former.find((row) => row.locale === locale) ?? former[0])?.documentId;
}
