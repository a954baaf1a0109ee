import type { Booted } from './strapi';

/** A full-access API token, as an administrator makes one under Settings → API Tokens. */
export async function createApiToken(strapi: Booted['strapi']): Promise<string> {
  const { accessKey }: { accessKey: string } = await strapi.service('admin::api-token').create({
    kind: 'content-api',
    type: 'full-access',
    name: 'tests',
    description: '',
    lifespan: null,
  });
  return accessKey;
}
