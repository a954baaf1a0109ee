import type { StrapiApp } from '@strapi/strapi/admin';

type StoreMiddleware = ReturnType<Parameters<StrapiApp['addMiddlewares']>[0][number]>;

/**
 * Strapi shows a change as saved before the server has answered, and takes it back when the server refuses; its form
 * takes what comes back for a new version and throws away what the editor typed. Without that early patch nothing is
 * taken back: after a refusal the form stays as it is, after a success Strapi loads the document anew.
 */
export function keepTyping(): StoreMiddleware {
  return () => (next) => (action) => (patchesDocument(action) ? action : next(action));
}

function patchesDocument(action: unknown): boolean {
  if (!isObject(action) || !('type' in action) || !('payload' in action)) return false;
  const { type, payload } = action;
  if (typeof type !== 'string' || !type.endsWith('/queries/queryResultPatched')) return false;
  return isObject(payload) && 'queryCacheKey' in payload && `${payload.queryCacheKey}`.startsWith('getDocument(');
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
