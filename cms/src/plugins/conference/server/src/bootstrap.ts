import type { Core } from '@strapi/types';
import { deliveryOf } from './delivery/delivery';
import { grantPublicRead } from './delivery/public-role';
import { engineOf } from './translation/engine';
import { createLocales } from './translation/locales';

export async function bootstrap({ strapi }: { strapi: Core.Strapi }): Promise<void> {
  await createLocales(strapi);
  await grantPublicRead(strapi);
  engineOf(strapi).upkeep.start();
  await deliveryOf(strapi)?.start();
}
