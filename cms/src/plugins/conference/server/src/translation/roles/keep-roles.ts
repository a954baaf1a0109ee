import type { Core } from '@strapi/types';
import { deskAction } from '../../uids';
import { grantRoles } from './grant-roles';

const LOCALE = 'plugin::i18n.locale';

/**
 * Declares the right to the translators' desk, and gives roles their rights: after Strapi has made its own roles and given its
 * super administrators all rights, which on a new database is later than any plugin's bootstrap, and when a language is added.
 */
export async function keepRoles(strapi: Core.Strapi): Promise<void> {
  await strapi
    .service('admin::permission')
    .actionProvider.registerMany([
      { section: 'plugins', pluginName: 'conference', uid: nameOf(deskAction), displayName: 'Translators’ desk' },
    ]);
  const grant: Handler = async (permissions) => {
    await grantRoles(strapi);
    return permissions;
  };
  handlers.set(strapi, grant);
  resetOf(strapi).register(grant);
  strapi.db.lifecycles.subscribe({ models: [LOCALE], afterCreate: () => grantRoles(strapi) });
}

/** Strapi's hook is the process's own: a Strapi that has ended must not be asked by one that starts. */
export function leaveRoles(strapi: Core.Strapi): void {
  const grant = handlers.get(strapi);
  if (grant) resetOf(strapi).delete(grant);
}

type Handler = (permissions: unknown) => Promise<unknown>;

const handlers = new WeakMap<Core.Strapi, Handler>();

const resetOf = (strapi: Core.Strapi): { register(handler: Handler): unknown; delete(handler: Handler): unknown } =>
  strapi.service('admin::role').hooks.willResetSuperAdminPermissions;

/** As Strapi takes it: without the plugin, whose name it puts before. */
const nameOf = (action: string) => action.replace(/^plugin::[^.]+\./, '');
