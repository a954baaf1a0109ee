import type { Core } from '@strapi/types';
import type { Participants } from '../translation/participants';

/**
 * Makes `?search=` known to the REST lists of a project that refuses parameters which Strapi does not know. Elsewhere it
 * comes through by itself, and what is no text is refused in `search.ts`.
 */
export function declareSearch(strapi: Core.Strapi, participants: Participants): void {
  if (strapi.config.get('api.rest.strictParams') !== true) return;
  const lists: readonly unknown[] = participants.uids.map((uid) => `${uid}.find`);
  strapi.contentAPI.addQueryParams({
    search: {
      schema: (z) => z.string().optional(),
      matchRoute: ({ handler }) => lists.includes(handler),
    },
  });
}
