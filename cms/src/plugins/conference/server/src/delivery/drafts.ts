import type { Core } from '@strapi/types';
import { contentTypes, errors } from '@strapi/utils';
import { findDraftProbe } from './draft-probes';

const READS = new Set(['findMany', 'findFirst', 'findOne', 'count']);

interface RequestState {
  readonly route?: { readonly info?: { readonly type?: string } };
  readonly auth?: { readonly strategy?: { readonly name?: string } };
}

/**
 * Stock Strapi shows drafts to everyone who may read the published version, and lets everyone search them. This does not.
 * @param asked REST parameters, or the arguments of a GraphQL field.
 * @throws PolicyError, the one refusal whose message Strapi passes on to a REST client.
 */
export function refuseDrafts(state: RequestState | undefined, asked: object): void {
  if (state?.route?.info?.type !== 'content-api' || state.auth?.strategy?.name === 'content-api-token') return;
  const probe = findDraftProbe(asked);
  if (!probe) return;
  throw new errors.PolicyError(
    `${probe.parameter}: drafts are shown only to API tokens. Send "Authorization: Bearer <token>" with a token from Settings → API Tokens, or ${probe.instead}.`,
  );
}

/** Guards the Document Service: REST and the roots of GraphQL queries. GraphQL's fields are guarded in `schema.ts`. */
export function guardDrafts(strapi: Core.Strapi): void {
  strapi.documents.use((context, next) => {
    const { action, contentType, params } = context;
    if (READS.has(action)) {
      const asked: Record<string, unknown> = { ...params };
      // To the Document Service whatever is not `published`, nothing at all included, means drafts.
      const status = contentTypes.hasDraftAndPublish(contentType) ? (asked.status ?? 'draft') : undefined;
      refuseDrafts(strapi.requestContext.get()?.state, { ...asked, status });
    }
    return next();
  });
  hideUsesOfFiles(strapi);
}

/** A file knows every row that shows it, and Strapi populates those without a look at their status. */
function hideUsesOfFiles(strapi: Core.Strapi): void {
  const { related } = strapi.contentType('plugin::upload.file').attributes;
  if (related) Object.assign(related, { private: true });
}
