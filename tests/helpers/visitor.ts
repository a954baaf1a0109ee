import type { Booted } from './strapi';

/** Signs in an account of the site's visitors whose role may do exactly these actions; @returns its token. */
export async function signedInVisitor(strapi: Booted['strapi'], actions: readonly string[]): Promise<string> {
  const role: { id: number } = await strapi.db
    .query('plugin::users-permissions.role')
    .create({ data: { name: 'Readers', type: 'readers', description: '' } });
  for (const action of actions) {
    await strapi.db.query('plugin::users-permissions.permission').create({ data: { action, role: role.id } });
  }
  const account = { username: 'reader', email: 'reader@example.org', password: 'Reader-2024', provider: 'local' };
  const { service } = strapi.plugin('users-permissions');
  const { id }: { id: number } = await service('user').add({
    ...account,
    confirmed: true,
    blocked: false,
    role: role.id,
  });
  return service('jwt').issue({ id });
}
