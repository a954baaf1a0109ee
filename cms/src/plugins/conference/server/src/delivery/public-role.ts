import type { Core } from '@strapi/types';
import { optionsOf } from '../config';
import { uids } from '../uids';

const PERMISSION = 'plugin::users-permissions.permission';
const ROLE = 'plugin::users-permissions.role';

/**
 * Lets visitors read what is published. Each right is granted once and then remembered, so that an administrator
 * who takes one back is not overruled at the next start.
 */
export async function grantPublicRead(strapi: Core.Strapi): Promise<void> {
  const { publicRead } = optionsOf(strapi);
  if (!publicRead || !strapi.plugin('users-permissions')) return;
  const store = strapi.store({ type: 'plugin', name: 'conference' });
  const remembered: unknown = await store.get({ key: 'publicReadGranted' });
  const granted: unknown[] = Array.isArray(remembered) ? remembered : [];
  const actions = Object.values(uids).flatMap((uid) => [`${uid}.find`, `${uid}.findOne`]);
  const missing = actions.filter((action) => !granted.includes(action));
  if (missing.length === 0) return;

  // On a new database the role is made by the other plugin's bootstrap, which may come after ours; it may run twice.
  await strapi.plugin('users-permissions').service('users-permissions').initialize();
  const role: { id: number } | null = await strapi.db.query(ROLE).findOne({ where: { type: 'public' } });
  if (!role) return;
  await strapi.db.transaction(async () => {
    for (const action of missing) {
      const exists = await strapi.db.query(PERMISSION).count({ where: { action, role: role.id } });
      if (exists === 0) await strapi.db.query(PERMISSION).create({ data: { action, role: role.id } });
    }
    await store.set({ key: 'publicReadGranted', value: [...granted, ...missing] });
  });
}
