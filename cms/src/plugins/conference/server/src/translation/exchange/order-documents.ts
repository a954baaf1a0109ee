import type { Core } from '@strapi/types';
import type { LocaleCode } from '../chains';
import type { TranslatedType } from '../translated-type';
import type { ChosenDocument } from './choose-documents';

/** What is on stage is in the order of the programme, everything else in that of the alphabet. */
const ORDERS = ['date', 'startsOn', 'startsAt', 'publishedOn'];

/** Chosen documents in the order in which people look for them. */
export async function orderDocuments(
  strapi: Core.Strapi,
  { uid, hasDrafts }: TranslatedType,
  chosen: readonly ChosenDocument[],
  locale: LocaleCode,
): Promise<ChosenDocument[]> {
  const { attributes } = strapi.contentType(uid);
  const byTime = ORDERS.filter((field) => field in attributes).map((field) => ({ [field]: 'asc' }));
  const rows: { documentId: string }[] = await strapi.db.query(uid).findMany({
    select: ['documentId'],
    where: { locale, ...(hasDrafts && { publishedAt: null }) },
    orderBy: [...byTime, { sortKey: 'asc' }, { id: 'asc' }],
  });
  const known = new Map(chosen.map((document) => [document.documentId, document]));
  return rows.flatMap(({ documentId }) => known.get(documentId) ?? []);
}
