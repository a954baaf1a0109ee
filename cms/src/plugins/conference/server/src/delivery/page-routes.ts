import type { Core } from '@strapi/types';
import { findPage } from './pages';
import { type TypeWithSlug, typesWithSlug } from './types-with-slug';

/** As much of Koa's context as is looked at here. */
interface Context {
  readonly params: Record<string, string>;
  readonly query: { readonly locale?: unknown };
  body?: unknown;
}

/**
 * `GET /api/conference/by-slug/panel/:slug` is the type's own `findOne`, with its permission, `populate` and `fields`, for
 * those who know a slug and no id. `meta.redirect` says whether the document has another slug now.
 */
export const pageRoutes = ({ strapi }: { readonly strapi: Core.Strapi }) => ({
  type: 'content-api',
  routes: typesWithSlug.map((type) => ({
    method: 'GET',
    path: `/by-slug/${type.name}/:slug`,
    handler: `${type.uid}.findOne`,
    config: { middlewares: [bySlug(strapi, type)] },
  })),
});

function bySlug(strapi: Core.Strapi, type: TypeWithSlug) {
  return async (context: Context, next: () => Promise<unknown>): Promise<void> => {
    const { slug = '' } = context.params;
    const { locale } = context.query;
    const page = await findPage(strapi, type, slug, typeof locale === 'string' ? locale : undefined);
    context.params.id = page?.documentId ?? '';
    await next();
    const { body } = context;
    if (typeof body !== 'object' || body === null || !('data' in body)) return;
    context.body = { ...body, meta: { redirect: page?.slug !== slug } };
  };
}
