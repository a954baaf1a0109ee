import type { Core } from '@strapi/strapi';
import type { DemoAccount, DemoAccounts } from './demo-accounts';
import { keepDemoAccounts } from './passwords';
import { type Role, rolesOf, usersOf } from './strapi-seam';

/** Makes the demo's users, in roles that the plugin has given their rights. A user who is there already keeps password and role. */
export async function seedAccounts(strapi: Core.Strapi, dataDir: string): Promise<DemoAccounts> {
  const accounts = keepDemoAccounts(dataDir);
  await createUser(strapi, accounts.administrator, 'Administrator', () => requireRole(strapi, 'strapi-super-admin'));
  await createUser(strapi, accounts.editor, 'Editor', () => requireRole(strapi, 'strapi-editor'));
  await createUser(strapi, accounts.translator, 'Translator', () => requireRole(strapi, 'conference-translator-kk'));
  return accounts;
}

async function createUser(
  strapi: Core.Strapi,
  { email, password }: DemoAccount,
  lastname: string,
  findRole: () => Promise<Role>,
): Promise<void> {
  const users = usersOf(strapi);
  if (await users.exists({ email })) return;
  const role = await findRole();
  await users.create({
    email,
    firstname: 'Demo',
    lastname,
    password,
    isActive: true,
    registrationToken: null,
    roles: [role.id],
  });
}

async function requireRole(strapi: Core.Strapi, code: string): Promise<Role> {
  const role = await rolesOf(strapi).findOne({ code });
  if (role === null)
    throw new Error(`the role ${code} is missing, so the demo's accounts cannot be made. Use SEED=none.`);
  return role;
}
