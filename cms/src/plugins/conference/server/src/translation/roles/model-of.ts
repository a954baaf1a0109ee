import type { Core } from '@strapi/types';

export type Model = ReturnType<Core.Strapi['getModel']>;

/** A type or a component, by a name that comes from a question. */
export const modelOf = (strapi: Core.Strapi, uid: string): Model =>
  strapi.get('content-types').get(uid) ?? strapi.get('components').get(uid);
