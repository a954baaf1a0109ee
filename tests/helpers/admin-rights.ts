import type { Booted } from './strapi';

/** A right of a role of the admin, as the database has it. */
export interface Right {
  readonly action: string;
  readonly subject: string | null;
  readonly properties: { readonly fields?: readonly string[]; readonly locales?: readonly string[] };
  /** Names of conditions, such as `admin::is-creator`. */
  readonly conditions?: readonly string[];
}

const PERMISSION = 'admin::permission';

/** The rights of a role. */
export const rightsOf = (strapi: Booted['strapi'], code: string): Promise<Right[]> =>
  strapi.db.query(PERMISSION).findMany({ where: { role: { code } }, select: ['action', 'subject', 'properties'] });

/** Gives a role rights, as an administrator does; those that it has stay. */
export async function giveRights(strapi: Booted['strapi'], code: string, rights: readonly Right[]): Promise<void> {
  const { id } = await strapi.service('admin::role').findOne({ code });
  await strapi.service('admin::role').addPermissions(id, rights);
}

/** Takes a role's rights to an action away, for one type or all. */
export const takeRights = (
  strapi: Booted['strapi'],
  code: string,
  action: string,
  subject?: string,
): Promise<unknown> =>
  strapi.db.query(PERMISSION).deleteMany({ where: { role: { code }, action, ...(subject && { subject }) } });
