import type { Core } from '@strapi/types';
import { findPage } from './pages';
import { type TypeWithSlug, typesWithSlug } from './types-with-slug';

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

function bySlug(strapi: Core.Strapi, type: TypeWithSlug): Core.MiddlewareHandler {
  return async (context, next) => {
    const { slug = '' }: { readonly slug?: string } = context.params;
    const { locale, status }: { readonly locale?: unknown; readonly status?: unknown } = context.query;
    const language = typeof locale === 'string' ? locale : undefined;
    const page = await findPage(strapi, type, slug, language, status === 'draft' ? 'draft' : 'published');
    context.params.id = page?.documentId ?? '';
    await next();
    const body: unknown = context.body;
    if (typeof body !== 'object' || body === null || !('data' in body)) return;
    context.body = { ...body, meta: { redirect: page?.slug !== slug } };
  };
}
