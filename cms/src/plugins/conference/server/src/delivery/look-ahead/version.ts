import type { Core } from '@strapi/types';
import { contentTypes } from '@strapi/utils';
import type { Status } from '../../translation/status';
import type { Uid } from '../../uids';

/**
 * The condition for rows of a status, which Strapi hands on from a query's root to all relations within it; none where
 * the type has no drafts, or the status is nobody's to ask.
 */
export function ofVersion(strapi: Core.Strapi, uid: Uid, status: Status | undefined): readonly object[] {
  if (status === undefined || !contentTypes.hasDraftAndPublish(strapi.contentType(uid))) return [];
  return [{ publishedAt: status === 'published' ? { $notNull: true } : { $null: true } }];
}
