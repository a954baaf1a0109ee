import type { Core } from '@strapi/types';
import { engineOf } from './translation/engine';

/** A long sweep ends after the batch at hand, and goes on at the next start. */
export async function destroy({ strapi }: { strapi: Core.Strapi }): Promise<void> {
  await engineOf(strapi).upkeep.stop();
}
