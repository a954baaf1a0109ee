import type { Core } from '@strapi/strapi';
import { readSettings } from '../launch/settings';
import { seed } from '../seed';
import { closeRegistration } from './visitor-accounts';

export default {
  async bootstrap({ strapi }: { strapi: Core.Strapi }): Promise<void> {
    const settings = readSettings(process.env);
    await closeRegistration(strapi);
    await seed(strapi, settings.seed, { dataDir: settings.dataDir });
  },
};
