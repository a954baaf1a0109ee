import type { Core } from '@strapi/types';
import { contentTypes } from '@strapi/utils';
import { aroundWrites, type WriteCall } from '../../translation/document-calls';

/** Whatever these were asked, visitors see the difference. */
const SHOWN = new Set(['publish', 'unpublish', 'delete']);

/** Calls back for each document whose published version may have changed, as soon as the change is committed. */
export function onPublishedChange(strapi: Core.Strapi, listener: (type: string, documentId: string) => void): void {
  aroundWrites(strapi, async (call) => {
    const result = await call.next();
    const documentId = call.params.documentId ?? documentIdOf(result);
    const type = strapi.contentType(call.uid);
    if (documentId === undefined || (contentTypes.hasDraftAndPublish(type) && !isShown(call))) return result;
    await onCommit(strapi, () => listener(type.info.singularName, documentId));
    return result;
  });
}

const isShown = ({ action, params }: WriteCall) =>
  SHOWN.has(action) || (action !== 'discardDraft' && params.status === 'published');

function documentIdOf(result: unknown): string | undefined {
  if (typeof result !== 'object' || result === null || !('documentId' in result)) return undefined;
  return typeof result.documentId === 'string' ? result.documentId : undefined;
}

/** At once where there is no transaction. */
async function onCommit(strapi: Core.Strapi, act: () => void): Promise<void> {
  if (!strapi.db.inTransaction()) return act();
  await strapi.db.transaction(async ({ onCommit: later }) => {
    later(act);
  });
}
