import type { Core } from '@strapi/types';
import type { Uid } from '../uids';

const WRITES = ['create', 'update', 'clone', 'publish', 'unpublish', 'discardDraft', 'delete'] as const;
export type Write = (typeof WRITES)[number];

/** As much of the Document Service's parameters as words per language look at. */
export interface Params {
  readonly documentId?: string;
  readonly locale?: unknown;
  readonly status?: unknown;
  readonly data?: Readonly<Record<string, unknown>>;
  readonly populate?: unknown;
  readonly fields?: unknown;
}

/** One call of the Document Service that changes content. */
export interface WriteCall {
  readonly action: Write;
  readonly uid: Uid;
  readonly params: Params;
  /** Goes on with the call, with other parameters where they are given. */
  next(params?: Params): Promise<unknown>;
}

/**
 * Stands around every call that changes content. Strapi types the parameters and results of each action apart, and a
 * middleware sees them all at once: this file is the one place where its types are met, by `Reflect`, which has none.
 */
export function aroundWrites(strapi: Core.Strapi, around: (call: WriteCall) => Promise<unknown>): void {
  const middleware = (
    context: { action: string; readonly uid: Uid; params: Params },
    next: () => Promise<unknown>,
  ): Promise<unknown> => {
    const action = WRITES.find((name) => name === context.action);
    if (!action) return next();
    const proceed = (params?: Params) => {
      if (params) context.params = params;
      return next();
    };
    return around({ action, uid: context.uid, params: { ...context.params }, next: proceed });
  };
  Reflect.apply(strapi.documents.use, strapi.documents, [middleware]);
}

/** Calls the Document Service, through all its middlewares. */
export function callDocuments(
  strapi: Core.Strapi,
  uid: Uid,
  action: 'findOne' | 'update' | 'publish' | 'delete',
  params: Params,
): Promise<unknown> {
  return Reflect.apply(strapi.documents(uid)[action], undefined, [params]);
}
