import type { Core } from '@strapi/types';
import type { LocaleCode } from '../chains';
import { fieldsOfSortKey } from '../derived-fields';
import { engineOf } from '../engine';
import type { TranslatedType } from '../translated-type';

interface Place {
  readonly type: string;
  readonly documentId: string;
}

/** What documents of several types are called in a language; one statement a type. */
export async function readTitles(
  strapi: Core.Strapi,
  locale: LocaleCode,
  places: readonly Place[],
): Promise<(type: string, documentId: string) => string> {
  const titles = new Map<string, string>();
  for (const type of engineOf(strapi).participants.all()) {
    const ids = places.filter((place) => place.type === type.uid).map(({ documentId }) => documentId);
    const field = fieldsOfSortKey(type).at(-1);
    if (ids.length === 0 || field === undefined) continue;
    for (const row of await draftsOf(strapi, type, field, locale, ids)) {
      titles.set(keyOf(type.uid, String(row.documentId)), String(row[field] ?? ''));
    }
  }
  return (type, documentId) => titles.get(keyOf(type, documentId)) ?? '';
}

function draftsOf(
  strapi: Core.Strapi,
  { uid, hasDrafts }: TranslatedType,
  field: string,
  locale: LocaleCode,
  ids: readonly string[],
): Promise<Record<string, unknown>[]> {
  const where = { documentId: { $in: [...new Set(ids)] }, locale, ...(hasDrafts && { publishedAt: null }) };
  return strapi.db.query(uid).findMany({ select: ['documentId', field], where });
}

const keyOf = (type: string, documentId: string) => `${type} ${documentId}`;
