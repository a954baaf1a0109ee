import { Caller } from './caller';
import { signIn } from './sign-in';
import type { Booted } from './strapi';

interface Role {
  readonly id: number;
}

/** A new super administrator who has chosen a language for the admin, signed in and ready to ask its API. */
export const signInAdministrator = (strapi: Booted['strapi'], url: string, language: string): Promise<Caller> =>
  signInAs(strapi, url, language, ['strapi-super-admin'], language);

/** A new account of the admin with some roles, by their codes, signed in and ready to ask its API. */
export async function signInAs(
  strapi: Booted['strapi'],
  url: string,
  name: string,
  codes: readonly string[],
  language = 'en',
): Promise<Caller> {
  const account = { email: `${name}@example.org`, password: 'Құрылтай-2024' };
  const roles = await Promise.all(codes.map((code) => roleOf(strapi, code)));
  await strapi.service('admin::user').create({
    ...account,
    firstname: 'Test',
    preferedLanguage: language,
    isActive: true,
    registrationToken: null,
    roles: roles.map(({ id }) => id),
  });
  return new Caller(url, await signIn(url, account));
}

/** Of an account that was signed in by this name. */
export async function idOfAccount(strapi: Booted['strapi'], name: string): Promise<number> {
  const { id } = await strapi.db.query('admin::user').findOne({ where: { email: `${name}@example.org` } });
  return id;
}

async function roleOf(strapi: Booted['strapi'], code: string): Promise<Role> {
  const role: Role | null = await strapi.service('admin::role').findOne({ code });
  if (!role) throw new Error(`There is no role ${code}.`);
  return role;
}
