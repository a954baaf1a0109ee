import { expect, test } from 'vitest';
import { requireFreePort } from '../../cms/launch/preflight';
import { freePort } from '../helpers/free-port';
import { signIn } from '../helpers/sign-in';
import { type Command, commands } from './command';
import { dataFolder } from './data-folder';

test('dev shows the site and the admin, tells how to sign in, does it again, and leaves nothing behind', async () => {
  const [port, sitePort] = [await freePort(), await freePort()];
  const env = { PORT: String(port), SITE_PORT: String(sitePort), DATA_DIR: dataFolder() };

  const first = await welcomed(commands.dev(env));
  expect(first.lines).toEqual(
    expect.arrayContaining([
      `Site      http://localhost:${sitePort}/kk   /ru   /en`,
      `Admin     http://localhost:${port}/admin`,
      `GraphQL   http://localhost:${port}/graphql`,
      `REST      http://localhost:${port}/api/conference/panels`,
    ]),
  );
  expect(first.accounts.map(({ role }) => role)).toEqual(['administrator', 'editor', 'translator']);
  for (const { email, password } of first.accounts) {
    expect(await signIn(`http://localhost:${port}`, { email, password })).not.toBe('');
  }
  for (const locale of ['kk', 'ru', 'en']) {
    const page = await fetch(`http://localhost:${sitePort}/${locale}`);
    expect([page.status, await page.text()]).toEqual([200, expect.stringContaining(`<html lang="${locale}"`)]);
  }
  await interrupted(first.command, [port, sitePort]);

  const second = await welcomed(commands.dev(env));
  expect(second.accounts).toEqual(first.accounts);
  await interrupted(second.command, [port, sitePort]);
});

test('dev stops before it has started, too', async () => {
  const [port, sitePort] = [await freePort(), await freePort()];
  const command = commands.dev({ PORT: String(port), SITE_PORT: String(sitePort), DATA_DIR: dataFolder() });
  await command.prints('migrating');
  await interrupted(command, [port, sitePort]);
});

test('dev ends, and says so, when one of its two servers does', async () => {
  const [port, sitePort] = [await freePort(), await freePort()];
  const command = commands.dev({ PORT: String(port), SITE_PORT: String(sitePort), DATA_DIR: dataFolder() });
  await command.prints('Ctrl+C');
  command.killOne('cms/dist/launch/start.js');
  expect(await command.ended()).toBe(1);
  expect(command.stderr).toContain('kurultai: The CMS was ended by SIGKILL.\n');
  expect(command.isRunning()).toBe(false);
});

interface Account {
  readonly role: string;
  readonly email: string;
  readonly password: string;
}

/** What `dev` prints when everything answers. */
async function welcomed(command: Command): Promise<{ command: Command; lines: string[]; accounts: Account[] }> {
  await command.prints('Kurultai is running. Stop it with Ctrl+C.');
  await command.prints('translator');
  const lines = command.stdout.split('\n').map((line) => line.trim());
  const accounts = lines.flatMap((line) => {
    const [, role = '', email = '', password = ''] = /^(\w+) +(\S+@\S+) +(\S+)$/.exec(line) ?? [];
    return role === '' ? [] : [{ role, email, password }];
  });
  return { command, lines, accounts };
}

/** Ctrl+C in the terminal: everything ends in order, and its ports are free. */
async function interrupted(command: Command, ports: readonly number[]): Promise<void> {
  command.signal('SIGINT');
  expect(await command.ended()).toBe(0);
  expect(command.isRunning()).toBe(false);
  for (const port of ports) await requireFreePort('127.0.0.1', port, 'PORT');
}
