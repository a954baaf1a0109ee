import { Caller } from './caller';
import type { Booted } from './strapi';

interface Role {
  readonly id: number;
}

/** A new administrator who has chosen a language for the admin, signed in and ready to ask its API. */
export async function signInAdministrator(strapi: Booted['strapi'], url: string, language: string): Promise<Caller> {
  const account = { email: `${language}@example.org`, password: 'Құрылтай-2024' };
  const role: Role | null = await strapi.service('admin::role').getSuperAdmin();
  if (!role) throw new Error('Strapi made no super administrator’s role.');
  await strapi.service('admin::user').create({
    ...account,
    firstname: 'Test',
    preferedLanguage: language,
    isActive: true,
    registrationToken: null,
    roles: [role.id],
  });
  const { body } = await new Caller(url).send('POST', '/admin/login', account);
  const { data } = body;
  if (typeof data !== 'object' || data === null || !('token' in data) || typeof data.token !== 'string') {
    throw new Error('The administrator could not sign in.');
  }
  return new Caller(url, data.token);
}
