import { expect, inject } from 'vitest';
import type { DemoAccount, DemoAccounts } from '../../cms/seed/demo-accounts';
import { Caller } from './caller';
import { signIn } from './sign-in';

/**
 * Accounts like those of the demo, made for each test file: Strapi lets nobody sign in more than five times in five minutes,
 * and nobody stays signed in for longer than half an hour.
 */
export async function accountsFor(
  files: readonly string[],
  url: string,
  demo: DemoAccounts,
): Promise<Readonly<Record<string, DemoAccounts>>> {
  const caller = new Caller(url, await signIn(url, { ...demo.administrator }));
  const twinsOf = async (index: number) => ({
    administrator: await twinOf(caller, demo.administrator, index),
    editor: await twinOf(caller, demo.editor, index),
    translator: await twinOf(caller, demo.translator, index),
  });
  return Object.fromEntries(await Promise.all(files.map(async (file, index) => [file, await twinsOf(index)])));
}

/** The accounts of the test file that asks. */
export function ownAccounts(): DemoAccounts {
  const { testPath } = expect.getState();
  const own = inject('accountsOf')[testPath ?? ''];
  if (!own) throw new Error(`${testPath} has no accounts: the setup makes them for the files of its project.`);
  return own;
}

/** The administrator of the test file that asks, signed in. */
export async function ownAdministrator(): Promise<Caller> {
  const url = inject('cmsUrl');
  return new Caller(url, await signIn(url, { ...ownAccounts().administrator }));
}

/** Somebody with the same name, password and roles. */
async function twinOf(caller: Caller, { email, password }: DemoAccount, index: number): Promise<DemoAccount> {
  const users = await caller.get(`/admin/users?filters[email][$eq]=${encodeURIComponent(email)}`);
  const { firstname, lastname, roles } = Object(users.body.data).results[0];
  const own = `${index}.${email}`;
  const roleIds = roles.map(({ id }: { readonly id: number }) => id);
  const created = await caller.send('POST', '/admin/users', { email: own, firstname, lastname, roles: roleIds });
  const { id } = Object(created.body.data);
  const { status, text } = await caller.send('PUT', `/admin/users/${id}`, { password, isActive: true });
  if (status !== 200) throw new Error(`The account was not made: ${text}`);
  return { email: own, password };
}
