import type { Core } from '@strapi/strapi';

/**
 * Nothing here is for visitors with accounts of their own, so nobody can register one. Done once: an administrator who
 * opens registration (Settings → Users & Permissions → Advanced) is not overruled.
 */
export async function closeRegistration(strapi: Core.Strapi): Promise<void> {
  const ours = strapi.store({ type: 'core', name: 'kurultai' });
  if (await ours.get({ key: 'registrationClosed' })) return;
  const settings = strapi.store({ type: 'plugin', name: 'users-permissions' });
  const advanced = await settings.get({ key: 'advanced' });
  await settings.set({ key: 'advanced', value: { ...(isObject(advanced) && advanced), allow_register: false } });
  await ours.set({ key: 'registrationClosed', value: true });
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
