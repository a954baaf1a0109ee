import type { Core } from '@strapi/types';

/**
 * When the form was filled that an administrator is saving, in milliseconds since 1970; undefined for any other request.
 * Strapi's form leaves `updatedAt` out; `admin/src/editor/send-loaded-time.ts` adds it, as the form had it.
 */
export function formOpenedAt(strapi: Core.Strapi): number | undefined {
  const context = strapi.requestContext.get();
  const type: unknown = context?.state?.route?.info?.type;
  const body: unknown = context?.request?.body;
  if (type !== 'admin' || typeof body !== 'object' || body === null || !('updatedAt' in body)) return undefined;
  const { updatedAt } = body;
  const time = typeof updatedAt === 'string' ? Date.parse(updatedAt) : Number.NaN;
  return Number.isNaN(time) ? undefined : time;
}

/** Whether an administrator does something with one document, and not with many at once. */
export function isOneDocumentInAdmin(strapi: Core.Strapi): boolean {
  const context = strapi.requestContext.get();
  const type: unknown = context?.state?.route?.info?.type;
  const body: unknown = context?.request?.body;
  const isBulk = typeof body === 'object' && body !== null && 'documentIds' in body;
  return type === 'admin' && !isBulk;
}
