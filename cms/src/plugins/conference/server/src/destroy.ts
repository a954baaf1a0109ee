import type { Core } from '@strapi/types';
import { deliveryOf } from './delivery/delivery';
import { engineOf } from './translation/engine';

/** A long sweep ends after the batch at hand, and goes on at the next start. */
export async function destroy({ strapi }: { strapi: Core.Strapi }): Promise<void> {
  await engineOf(strapi).upkeep.stop();
  await deliveryOf(strapi)?.stop();
}
