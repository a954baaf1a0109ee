import type { Core } from '@strapi/types';
import { guardDrafts } from './delivery/drafts';
import { keepErrorsShort } from './delivery/short-errors';
import { guardProgramme } from './programme/guard';
import { refuseUnknownLocales } from './translation/locales';
import { keepSlugs } from './translation/slugs';

export async function register({ strapi }: { strapi: Core.Strapi }): Promise<void> {
  keepErrorsShort(strapi);
  refuseUnknownLocales(strapi);
  guardDrafts(strapi);
  guardProgramme(strapi);
  keepSlugs(strapi);
  if (!strapi.plugin('graphql')) return;
  // Loaded only here: a project without Strapi's GraphQL plugin has no `graphql` package either.
  const { describeSchema } = await import('./delivery/schema');
  describeSchema(strapi);
}
