import type { Core } from '@strapi/strapi';
import type { DemoAccount, DemoAccounts } from './demo-accounts';
import { type TypeName, typeNames } from './document';
import { keepDemoAccounts } from './passwords';
import {
  fieldsOf,
  type Permission,
  permissionsOf,
  type Role,
  rolesOf,
  uidOf,
  usersOf,
  wordFieldsOf,
} from './strapi-seam';
import { languages } from './words';

/** Makes the demo's users and their roles. A user who is there already keeps password and role as they are. */
export async function seedAccounts(strapi: Core.Strapi, dataDir: string): Promise<DemoAccounts> {
  const accounts = keepDemoAccounts(dataDir);
  await createUser(strapi, accounts.administrator, 'Administrator', () => requireRole(strapi, 'strapi-super-admin'));
  await createUser(strapi, accounts.editor, 'Editor', () => editorRole(strapi));
  await createUser(strapi, accounts.translator, 'Translator', () => translatorRole(strapi));
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
    throw new Error(`Strapi's role ${code} is missing, so the demo's accounts cannot be made. Use SEED=none.`);
  return role;
}

/** Strapi's own Editor, who starts with no language at all and here gets every one. */
async function editorRole(strapi: Core.Strapi): Promise<Role> {
  const role = await requireRole(strapi, 'strapi-editor');
  const ours = new Set<unknown>(typeNames.map(uidOf));
  const others = (await permissionsOf(strapi, role)).filter(
    ({ action, subject }) => !ours.has(subject) && !mediaLibrary.includes(action),
  );
  await rolesOf(strapi).assignPermissions(role.id, [
    ...others,
    ...mediaLibrary.map((action) => ({ action })),
    ...typeNames.flatMap((type) => editing(strapi, type)),
  ]);
  return role;
}

const mediaLibrary = [
  'plugin::upload.read',
  'plugin::upload.configure-view',
  'plugin::upload.assets.create',
  'plugin::upload.assets.update',
  'plugin::upload.assets.download',
  'plugin::upload.assets.copy-link',
];

function editing(strapi: Core.Strapi, type: TypeName): readonly Permission[] {
  const subject = uidOf(type);
  const fields = fieldsOf(strapi, type);
  const locales = languages;
  return [
    { action: action('read'), subject, properties: { fields, locales } },
    { action: action('create'), subject, properties: { fields, locales } },
    { action: action('update'), subject, properties: { fields, locales } },
    { action: action('delete'), subject, properties: { locales } },
    { action: action('publish'), subject, properties: { locales } },
  ];
}

/** Reads everything, in order to translate from any language, and writes Kazakh words: no structure, nothing made, deleted or published. */
async function translatorRole(strapi: Core.Strapi): Promise<Role> {
  const code = 'kurultai-translator-kk';
  const roles = rolesOf(strapi);
  const description = 'Writes the Kazakh words; reads every language.';
  const role = (await roles.findOne({ code })) ?? (await roles.create({ name: 'Translator (kk)', code, description }));
  await roles.assignPermissions(
    role.id,
    typeNames.flatMap((type) => translating(strapi, type)),
  );
  return role;
}

function translating(strapi: Core.Strapi, type: TypeName): readonly Permission[] {
  const subject = uidOf(type);
  return [
    { action: action('read'), subject, properties: { fields: fieldsOf(strapi, type), locales: languages } },
    { action: action('update'), subject, properties: { fields: wordFieldsOf(strapi, type), locales: ['kk'] } },
  ];
}

function action(name: 'read' | 'create' | 'update' | 'delete' | 'publish'): string {
  return `plugin::content-manager.explorer.${name}`;
}
