import type { Core } from '@strapi/types';
import type { LocaleCode } from '../chains';
import type { PermittedRow } from '../desk/person';
import { readMemory } from '../memory';
import type { StoredRow } from '../stored-rows';
import type { TranslatedType } from '../translated-type';

/** A draft as far as files need it. */
export type Draft = StoredRow & {
  /** Related documents, as `populate` asked for them. */
  readonly related: Readonly<Record<string, unknown>>;
};

interface Asked {
  readonly locales?: readonly LocaleCode[];
  readonly fields: readonly string[];
  readonly populate?: Readonly<Record<string, unknown>>;
}

/** Who made a draft, and their roles: conditions of a role may look at them. */
const MAKER = { createdBy: { select: ['id'], populate: { roles: { select: ['id'] } } } };

/** A draft as permissions look at it. */
export const permittedRow = ({ values, locale }: Draft): PermittedRow => ({ ...values, locale });

/** The drafts of many documents, by document: of each language asked for, or of all. */
export async function readDrafts(
  strapi: Core.Strapi,
  { uid, hasDrafts }: Pick<TranslatedType, 'uid' | 'hasDrafts'>,
  documentIds: readonly string[],
  { locales, fields, populate = {} }: Asked,
): Promise<ReadonlyMap<string, readonly Draft[]>> {
  const found: Record<string, unknown>[] = await strapi.db.query(uid).findMany({
    select: ['documentId', 'locale', 'translation', ...fields],
    where: {
      documentId: { $in: documentIds },
      ...(locales && { locale: { $in: locales } }),
      ...(hasDrafts && { publishedAt: null }),
    },
    populate: { ...populate, ...MAKER },
  });
  const drafts = new Map<string, Draft[]>();
  for (const row of found) {
    const documentId = String(row.documentId);
    const known = drafts.get(documentId) ?? [];
    drafts.set(documentId, [...known, toDraft(row, populate)]);
  }
  return drafts;
}

function toDraft(row: Readonly<Record<string, unknown>>, populate: Readonly<Record<string, unknown>>): Draft {
  return {
    id: Number(row.id),
    locale: String(row.locale),
    isDraft: true,
    values: row,
    files: {},
    memory: readMemory(row.translation),
    related: Object.fromEntries(Object.keys(populate).map((name) => [name, row[name]])),
  };
}
