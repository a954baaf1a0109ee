import type { Core } from '@strapi/types';
import { deliveryOf } from './delivery/delivery';
import { grantPublicRead } from './delivery/public-role';
import { engineOf } from './translation/engine';
import { createLocales } from './translation/locales';
import { keepRoles } from './translation/roles/keep-roles';

export async function bootstrap({ strapi }: { strapi: Core.Strapi }): Promise<void> {
  await createLocales(strapi);
  await grantPublicRead(strapi);
  await keepRoles(strapi);
  engineOf(strapi).upkeep.start();
  await deliveryOf(strapi)?.start();
}
