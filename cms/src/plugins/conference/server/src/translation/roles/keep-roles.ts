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
  strapi.service('admin::role').hooks.willResetSuperAdminPermissions.register(async (permissions: unknown) => {
    await grantRoles(strapi);
    return permissions;
  });
  strapi.db.lifecycles.subscribe({ models: [LOCALE], afterCreate: () => grantRoles(strapi) });
}

/** As Strapi takes it: without the plugin, whose name it puts before. */
const nameOf = (action: string) => action.replace(/^plugin::[^.]+\./, '');
