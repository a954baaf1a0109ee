import type { Core } from '@strapi/types';
import { grantPublicRead } from './delivery/public-role';
import { revisionsOf } from './delivery/revisions/revisions-of';
import { engineOf } from './translation/engine';
import { createLocales } from './translation/locales';

export async function bootstrap({ strapi }: { strapi: Core.Strapi }): Promise<void> {
  await revisionsOf(strapi).start();
  await createLocales(strapi);
  await grantPublicRead(strapi);
  engineOf(strapi).upkeep.start();
}
