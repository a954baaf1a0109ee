import type { Core } from '@strapi/types';
import { contentTypes } from '@strapi/utils';
import type { Uid } from '../../uids';

/** Which rows of types with drafts are shown: Strapi hands the status of a query's root on to all relations within it. */
export type Status = 'draft' | 'published';

/** The condition for rows of a status; none where the type has no drafts, or the status is nobody's to ask. */
export function ofVersion(strapi: Core.Strapi, uid: Uid, status: Status | undefined): readonly object[] {
  if (status === undefined || !contentTypes.hasDraftAndPublish(strapi.contentType(uid))) return [];
  return [{ publishedAt: status === 'published' ? { $notNull: true } : { $null: true } }];
}
