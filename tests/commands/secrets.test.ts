import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { freePort } from '../helpers/free-port';
import { isSignedWith, signIn } from '../helpers/sign-in';
import { type Command, commands } from './command';
import { dataFolder } from './data-folder';

const names = ['ADMIN_JWT_SECRET', 'API_TOKEN_SALT', 'APP_KEYS', 'ENCRYPTION_KEY', 'JWT_SECRET', 'TRANSFER_TOKEN_SALT'];
const owner = { email: 'owner@example.org', password: 'Qurultai-2024' };

test('secrets are made once, for their owner alone, and kept; those of the environment win', async () => {
  const dataDir = dataFolder();
  const file = path.join(dataDir, 'secrets.json');
  const read = (): Record<string, string> => JSON.parse(readFileSync(file, 'utf8'));

  const first = await start({ DATA_DIR: dataDir });
  const registered = await signIn(first.url, { ...owner, firstname: 'Owner' }, '/admin/register-admin');
  const secrets = read();
  expect(Object.keys(secrets).sort()).toEqual(names);
  expect(new Set(Object.values(secrets)).size).toBe(names.length);
  expect(Object.values(secrets).map((secret) => Buffer.from(secret, 'base64').length)).toEqual(names.map(() => 32));
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(isSignedWith(secrets.ADMIN_JWT_SECRET, registered)).toBe(true);
  await stop(first.command);

  const second = await start({ DATA_DIR: dataDir });
  expect(isSignedWith(secrets.ADMIN_JWT_SECRET, await signIn(second.url, owner))).toBe(true);
  await stop(second.command);

  const third = await start({ DATA_DIR: dataDir, ADMIN_JWT_SECRET: 'of-the-environment' });
  expect(isSignedWith('of-the-environment', await signIn(third.url, owner))).toBe(true);
  await stop(third.command);

  expect(read()).toEqual(secrets);
  for (const { command } of [first, second, third]) {
    for (const secret of [...Object.values(secrets), 'of-the-environment']) {
      expect(command.stdout + command.stderr).not.toContain(secret);
    }
  }
});

async function start(env: Readonly<Record<string, string>>): Promise<{ command: Command; url: string }> {
  const port = await freePort();
  const command = commands.cms({ ...env, HOST: '127.0.0.1', PORT: String(port) });
  await command.prints('listens on');
  return { command, url: `http://127.0.0.1:${port}` };
}

async function stop(command: Command): Promise<void> {
  command.signal('SIGTERM');
  expect(await command.ended()).toBe(0);
}
