import type { Core } from '@strapi/types';
import type { LocaleCode } from '../chains';
import { inTable } from '../sql';
import type { TranslatedType } from '../translated-type';
import type { Transaction } from '../turns';
import { fingerprint } from '../words';
import type { Segment } from './remembered';
import { sketchOf } from './sketch';

export const SEGMENTS = 'conference_segments';

/** As many as SQLite takes in one statement. */
const ROWS_AT_ONCE = 100;

/** What has changed of what is remembered of a document. */
export interface ChangedSegments {
  /** Languages of which something else is remembered now, or nothing any more. */
  readonly segments: ReadonlyMap<LocaleCode, readonly Segment[]>;
  /** Whether nothing was remembered of the document before. */
  readonly isFirst: boolean;
}

/** Remembers the segments of a document in the languages that have changed: at most two statements, none if none has. */
export async function recordSegments(
  strapi: Core.Strapi,
  trx: Transaction,
  type: TranslatedType,
  documentId: string,
  { segments, isFirst }: ChangedSegments,
): Promise<void> {
  if (segments.size === 0) return;
  if (!isFirst) {
    await inTable(strapi, trx, SEGMENTS)
      .where({ type: type.uid, document_id: documentId })
      .whereIn('locale', [...segments.keys()])
      .delete();
  }
  const rows = [...segments].flatMap(([locale, found]) =>
    found.map(({ field, position, count, text }) => ({
      type: type.uid,
      document_id: documentId,
      locale,
      field,
      position,
      count,
      text,
      length: text.length,
      fingerprint: fingerprint(text),
      ...sketchOf(text),
    })),
  );
  for (let start = 0; start < rows.length; start += ROWS_AT_ONCE) {
    await inTable(strapi, trx, SEGMENTS).insert(rows.slice(start, start + ROWS_AT_ONCE));
  }
}
