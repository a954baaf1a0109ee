import type { Core } from '@strapi/types';
import { findUnknownLocale } from '../../translation/locales';
import { isLocalised } from '../../translation/localised';
import type { Status } from '../../translation/status';
import type { Uid } from '../../uids';
import { beyond } from './beyond';
import type { Caller } from './caller';
import type { Questions, RowsQuery } from './questions';
import { ofVersion } from './version';

type Arguments = Readonly<Record<string, unknown>>;

/** The rows at the root of a query, which of them and in which state. */
export interface RootRows {
  readonly uid: Uid;
  readonly status: Status;
  readonly query: RowsQuery;
}

/** What the arguments of a query ask of a content type, as the Document Service understands them. @throws BeyondLookAhead */
export async function askRoot(
  strapi: Core.Strapi,
  caller: Caller,
  questions: Questions,
  uid: Uid,
  args: Arguments,
): Promise<RootRows> {
  const { publicationFilter, hasPublishedVersion, documentId, ...rest } = args;
  caller.mayAsk(args);
  if ((publicationFilter ?? hasPublishedVersion ?? null) !== null) return beyond('a publication filter');
  const status: Status = args.status === 'draft' ? 'draft' : 'published';
  const query = await questions.ask(uid, rest);
  const conditions = [
    ...ofVersion(strapi, uid, status),
    ...(documentId === undefined ? [] : [{ documentId }]),
    // A filter by locale stands in place of the argument, to Strapi.
    { ...(await localeOf(strapi, uid, args)), ...query.where },
  ];
  return { uid, status, query: { ...query, where: { $and: conditions } } };
}

async function localeOf(strapi: Core.Strapi, uid: Uid, { locale, documentId }: Arguments): Promise<object> {
  if (!isLocalised(strapi.contentType(uid).pluginOptions)) return {};
  const asked = locale || (await strapi.plugin('i18n').service('locales').getDefaultLocale());
  if ((await findUnknownLocale(strapi, [asked])) !== undefined) return beyond('a language of no project');
  if (asked !== '*') return { locale: asked };
  return documentId === undefined ? {} : beyond('one document in all languages');
}

/** A row as Strapi has read it. */
export type Found = Readonly<Record<string, unknown>>;

/** The SQL that reads the rows, for those who want to know what it reads. */
export function statementOf({ db }: Core.Strapi, { uid, query: { where, orderBy } }: RootRows): string {
  const builder = db.queryBuilder(uid).init({ where, orderBy, select: ['id'] });
  return builder.getKnexQuery().toSQL().sql;
}

export async function readRows(
  strapi: Core.Strapi,
  { uid, query: { where, orderBy, offset, limit } }: RootRows,
  attributes: readonly string[],
): Promise<readonly Found[]> {
  const page = { offset, ...(limit !== -1 && { limit }), ...(orderBy !== undefined && { orderBy }) };
  return strapi.db.query(uid).findMany({ where, select: attributes, ...page });
}

export async function readRow(
  strapi: Core.Strapi,
  { uid, query: { where } }: RootRows,
  attributes: readonly string[],
): Promise<Found | null> {
  return strapi.db.query(uid).findOne({ where, select: attributes });
}

/** As Strapi's `resolvePagination` counts. */
export async function readPageInfo(strapi: Core.Strapi, { uid, query: { where, page } }: RootRows): Promise<object> {
  const { start, limit } = page;
  const total = await strapi.db.query(uid).count({ where });
  const size = Math.max(limit, 1);
  if (limit === -1) return { total, page: size, pageSize: total - start, pageCount: size };
  return { total, page: Math.floor(start / size) + 1, pageSize: size, pageCount: Math.ceil(total / size) };
}
