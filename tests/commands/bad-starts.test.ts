import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { freePort } from '../helpers/free-port';
import { type Command, commands } from './command';
import { dataFolder } from './data-folder';

/** What every one of these commands says, the same for all, before it ends with 1 and has printed nothing else. */
async function refusal(
  env: Readonly<Record<string, string>>,
  names: readonly (keyof typeof commands)[] = ['start', 'dev', 'cms'],
): Promise<string> {
  // Each looks whether its port is free, so unless the port is the point they must not get in each other's way.
  const said = await Promise.all(
    names.map(async (name) => refusalOf(commands[name]({ PORT: String(await freePort()), ...env }))),
  );
  expect(new Set(said).size).toBe(1);
  return said[0] ?? '';
}

async function refusalOf(command: Command): Promise<string> {
  const end = await command.ended();
  expect({ end, stdout: command.stdout, stderr: command.stderr }).toEqual({
    end: 1,
    stdout: '',
    stderr: expect.stringMatching(/^kurultai: [^\n]+\n$/),
  });
  return command.stderr.slice('kurultai: '.length, -1);
}

async function settings(): Promise<Record<string, string>> {
  return { HOST: '127.0.0.1', SITE_PORT: String(await freePort()), DATA_DIR: dataFolder() };
}

/** A port that somebody else listens on. */
async function takenPort(): Promise<number> {
  const server = createServer();
  const port = await freePort();
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  return port;
}

describe('a port', () => {
  test('that is taken', async () => {
    const port = await takenPort();
    expect(await refusal({ ...(await settings()), PORT: String(port) })).toBe(
      `Port ${port} is taken. Stop what uses it, or choose another: PORT=${port + 1}.`,
    );
  });

  test('that is taken on one address, when all addresses are asked for', async () => {
    const port = await takenPort();
    expect(await refusal({ ...(await settings()), HOST: '0.0.0.0', PORT: String(port) })).toBe(
      `Port ${port} is taken. Stop what uses it, or choose another: PORT=${port + 1}.`,
    );
  });

  test('of the site that is taken', async () => {
    const port = await takenPort();
    expect(await refusal({ ...(await settings()), SITE_PORT: String(port) }, ['dev'])).toBe(
      `Port ${port} is taken. Stop what uses it, or choose another: SITE_PORT=${port + 1}.`,
    );
  });

  test('of the site that is the port of the CMS', async () => {
    const { SITE_PORT: port = '', ...others } = await settings();
    expect(await refusal({ ...others, PORT: port, SITE_PORT: port }, ['dev'])).toBe(
      `SITE_PORT is ${port}, the port of the CMS. Choose another: SITE_PORT=${Number(port) + 1}.`,
    );
  });

  test('that is no number', async () => {
    expect(await refusal({ ...(await settings()), PORT: 'http' })).toBe(
      'PORT is "http". Use a number from 1 to 65535, such as PORT=1337.',
    );
    expect(await refusal({ ...(await settings()), SITE_PORT: 'site' }, ['dev'])).toBe(
      'SITE_PORT is "site". Use a number from 1 to 65535, such as SITE_PORT=4321.',
    );
  });
});

test.each(['192.0.2.1', 'nowhere.invalid'])('a host that is not this machine: %s', async (host) => {
  expect(await refusal({ ...(await settings()), HOST: host })).toBe(
    `HOST is "${host}", which is no address of this machine. Use HOST=127.0.0.1 for this machine alone, or HOST=0.0.0.0 for everyone.`,
  );
});

test('a seed that does not exist', async () => {
  expect(await refusal({ ...(await settings()), SEED: 'astana' })).toBe(
    'SEED is "astana". Use one of: balkhash, none.',
  );
});

describe('a database', () => {
  test('of another kind', async () => {
    expect(await refusal({ ...(await settings()), DATABASE_CLIENT: 'mysql' })).toBe(
      'DATABASE_CLIENT is "mysql". Use one of: sqlite, postgres.',
    );
  });

  test('without an address', async () => {
    expect(await refusal({ ...(await settings()), DATABASE_CLIENT: 'postgres' })).toBe(
      'DATABASE_URL is not set. Use DATABASE_URL=postgres://user:password@host:5432/database.',
    );
  });

  test('with an address of another kind', async () => {
    expect(await refusal({ ...(await settings()), DATABASE_URL: 'mysql://editor:sesame@127.0.0.1/kurultai' })).toBe(
      'DATABASE_URL is not a PostgreSQL address. Use DATABASE_URL=postgres://user:password@host:5432/database.',
    );
  });

  test('where nothing listens', async () => {
    const port = await freePort();
    const address = `postgres://editor:sesame@127.0.0.1:${port}/kurultai`;
    expect(await refusal({ ...(await settings()), DATABASE_URL: address })).toBe(
      `PostgreSQL at 127.0.0.1:${port} cannot be used (nothing answers there). Start it, or correct DATABASE_URL.`,
    );
  });

  test('on a host that does not exist', async () => {
    const address = 'postgres://editor:sesame@nowhere.invalid/kurultai';
    expect(await refusal({ ...(await settings()), DATABASE_URL: address })).toBe(
      'PostgreSQL at nowhere.invalid:5432 cannot be used (no such host is known here). Start it, or correct DATABASE_URL.',
    );
  });

  test('whose password is not spelled as an address spells it', async () => {
    const address = 'postgres://editor:100%sesame@127.0.0.1/kurultai';
    expect(await refusal({ ...(await settings()), DATABASE_URL: address })).toBe(
      'DATABASE_URL is not a PostgreSQL address. Use DATABASE_URL=postgres://user:password@host:5432/database.',
    );
  });

  test('in a file that is something else', async () => {
    const file = path.join(dataFolder(), 'notes.txt');
    writeFileSync(file, 'Not a database, but long enough to be taken for one. '.repeat(100));
    expect(await refusal({ ...(await settings()), DATABASE_FILENAME: file })).toBe(
      `${file} is not a usable SQLite database (file is not a database). Set DATABASE_FILENAME to another file.`,
    );
  });

  test('in a file that is a folder', async () => {
    const folder = dataFolder();
    expect(await refusal({ ...(await settings()), DATABASE_FILENAME: folder })).toBe(
      `${folder} is not a usable SQLite database (unable to open database file). Set DATABASE_FILENAME to another file.`,
    );
  });
});

describe('a data folder', () => {
  test('where a file stands', async () => {
    const file = path.join(dataFolder(), 'data');
    writeFileSync(file, '');
    expect(await refusal({ ...(await settings()), DATA_DIR: file })).toBe(
      `${file} cannot be written to. Make it writable for this user, or set DATA_DIR to another folder.`,
    );
  });

  test('that nobody can make', async () => {
    expect(await refusal({ ...(await settings()), DATA_DIR: '/proc/nowhere' })).toBe(
      '/proc/nowhere cannot be written to. Make it writable for this user, or set DATA_DIR to another folder.',
    );
  });

  test('with a file in the place of its uploads', async () => {
    const folder = dataFolder();
    writeFileSync(path.join(folder, 'public'), '');
    expect(await refusal({ ...(await settings()), DATA_DIR: folder })).toBe(
      `${path.join(folder, 'public', 'uploads')} cannot be written to. Make it writable for this user, or set DATA_DIR to another folder.`,
    );
  });
});

test.each(['{', '', 'null', '[]', '{ "APP_KEYS": 5 }'])('secrets that are damaged: %j', async (text) => {
  const folder = dataFolder();
  const file = path.join(folder, 'secrets.json');
  writeFileSync(file, text);
  expect(await refusal({ ...(await settings()), DATA_DIR: folder })).toBe(
    `${file} is damaged. Restore it from a backup, or delete it to make new secrets (everyone signs in again).`,
  );
});

test('secrets that cannot be read', async () => {
  const folder = dataFolder();
  const file = path.join(folder, 'secrets.json');
  mkdirSync(file);
  expect(await refusal({ ...(await settings()), DATA_DIR: folder })).toBe(
    `${file} cannot be read. Make it readable for this user.`,
  );
});
