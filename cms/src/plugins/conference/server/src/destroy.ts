import type { Core } from '@strapi/types';
import { deliveryOf } from './delivery/delivery';
import { engineOf } from './translation/engine';
import { leaveRoles } from './translation/roles/keep-roles';

/** A long sweep ends after the batch at hand, and goes on at the next start. */
export async function destroy({ strapi }: { strapi: Core.Strapi }): Promise<void> {
  leaveRoles(strapi);
  await engineOf(strapi).upkeep.stop();
  await deliveryOf(strapi)?.stop();
}
