import type { Core } from '@strapi/types';
import { errors } from '@strapi/utils';
import { typeNameOf, type Uid } from '../../uids';
import type { LocaleCode } from '../chains';
import { requireLocale, requireType } from '../edit-drafts';
import { readRows, type StoredRow } from '../stored-rows';
import type { TranslatedType } from '../translated-type';
import type { PermittedRow, Person } from './person';

/** One language of a document. */
export interface Place {
  readonly uid: Uid;
  readonly documentId: string;
  readonly locale: LocaleCode;
}

/** A document in two languages. */
export interface Asked extends Place {
  /** The language on the left; left out, the best source there is. */
  readonly source?: LocaleCode | undefined;
}

/** A document of which somebody may read one language at least. */
export interface ReadableDocument {
  readonly type: TranslatedType;
  readonly drafts: readonly StoredRow[];
  readonly published: readonly StoredRow[];
  /** The draft in the language asked for. */
  readonly draft: StoredRow;
  /** The same as permissions look at it. */
  readonly permitted: PermittedRow;
  /** Whether the person may read the draft of a language, or a field of it. */
  mayRead(locale: LocaleCode, field?: string): boolean;
}

/**
 * @throws NotFoundError where there is no such type or document, or the person may not read it in this language.
 * @throws ValidationError where the project has no such language.
 */
export async function readDocument(
  strapi: Core.Strapi,
  person: Person,
  { uid, documentId, locale }: Place,
): Promise<ReadableDocument> {
  const type = requireType(strapi, uid);
  await requireLocale(strapi, locale);
  const rows = await readRows(strapi, type, documentId);
  const drafts = rows.filter(({ isDraft }) => isDraft);
  const byLocale = await readPermitted(strapi, uid, drafts);
  const draft = drafts.find((row) => row.locale === locale);
  const permitted = byLocale.get(locale);
  if (!draft || !permitted || !person.mayRead(uid, permitted)) {
    throw new errors.NotFoundError(`documentId: there is no ${typeNameOf(uid) ?? uid} "${documentId}".`);
  }
  return {
    ...{ type, drafts, draft, permitted },
    published: rows.filter(({ isDraft }) => !isDraft),
    mayRead(code, field) {
      const row = byLocale.get(code);
      return row !== undefined && person.mayRead(uid, row, field);
    },
  };
}

/** With who made each draft, and their roles, which conditions of a role may look at. */
async function readPermitted(
  strapi: Core.Strapi,
  uid: Uid,
  drafts: readonly StoredRow[],
): Promise<ReadonlyMap<LocaleCode, PermittedRow>> {
  const found: PermittedRow[] = await strapi.db.query(uid).findMany({
    where: { id: { $in: drafts.map(({ id }) => id) } },
    populate: { createdBy: { populate: { roles: { select: ['id'] } } } },
  });
  return new Map(found.map((row) => [row.locale, row]));
}
