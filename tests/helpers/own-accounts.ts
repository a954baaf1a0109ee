import { inject } from 'vitest';
import type { DemoAccount, DemoAccounts } from '../../cms/seed/demo-accounts';
import { Caller } from './caller';

let made = 0;

/**
 * Accounts like those of the demo, for one test file alone: Strapi lets nobody sign in more than five times in five minutes.
 */
export async function ownAccounts(): Promise<DemoAccounts> {
  const { administrator, editor, translator } = inject('accounts');
  const caller = new Caller(inject('cmsUrl'), inject('administratorToken'));
  return {
    administrator: await twinOf(caller, administrator),
    editor: await twinOf(caller, editor),
    translator: await twinOf(caller, translator),
  };
}

/** Somebody with the same name, password and roles. */
async function twinOf(caller: Caller, { email, password }: DemoAccount): Promise<DemoAccount> {
  const users = await caller.get(`/admin/users?filters[email][$eq]=${encodeURIComponent(email)}`);
  const { firstname, lastname, roles } = Object(users.body.data).results[0];
  made += 1;
  const own = `${process.pid}.${made}.${email}`;
  const roleIds = roles.map(({ id }: { readonly id: number }) => id);
  const created = await caller.send('POST', '/admin/users', { email: own, firstname, lastname, roles: roleIds });
  const { id } = Object(created.body.data);
  const { status, text } = await caller.send('PUT', `/admin/users/${id}`, { password, isActive: true });
  if (status !== 200) throw new Error(`The account was not made: ${text}`);
  return { email: own, password };
}
