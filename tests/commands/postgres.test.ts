import { afterAll, beforeAll, expect, test } from 'vitest';
import { freePort } from '../helpers/free-port';
import { type Postgres, startPostgres } from '../helpers/postgres';
import { commands } from './command';
import { dataFolder } from './data-folder';

let postgres: Postgres;
beforeAll(async () => {
  postgres = await startPostgres();
});
afterAll(() => postgres.stop());

test.each([
  ['a wrong password', { password: 'sesame' }, 'password authentication failed for user "kurultai"'],
  ['a user that does not exist', { username: 'nobody' }, 'password authentication failed for user "nobody"'],
  ['a database that does not exist', { pathname: '/none' }, 'database "none" does not exist'],
])('%s', async (_, change, reason) => {
  const address = Object.assign(new URL(postgres.url), change);
  const command = commands.cms({ DATABASE_URL: address.href, PORT: String(await freePort()), DATA_DIR: dataFolder() });
  expect(await command.ended()).toBe(1);
  expect(command.stdout).toBe('');
  expect(command.stderr).toBe(
    `kurultai: PostgreSQL at ${address.host} cannot be used (${reason}). Start it, or correct DATABASE_URL.\n`,
  );
});

test('a user who may not make tables is told what the database says, without a stack', async () => {
  await postgres.execute(`CREATE ROLE visitor LOGIN PASSWORD 'sesame'`);
  const address = Object.assign(new URL(postgres.url), { username: 'visitor', password: 'sesame' });
  const command = commands.cms({ DATABASE_URL: address.href, PORT: String(await freePort()), DATA_DIR: dataFolder() });
  expect(await command.ended()).toBe(1);
  expect(command.stderr).toMatch(/^kurultai: The CMS could not start: .*permission denied for schema public\n$/);
  expect(command.stdout).not.toMatch(/sesame|\n +at /);
});

test('the right address starts the CMS, which stops when it is told to', async () => {
  const port = await freePort();
  const command = commands.cms({
    DATABASE_URL: postgres.url,
    HOST: '127.0.0.1',
    PORT: String(port),
    DATA_DIR: dataFolder(),
  });
  await command.prints(`listens on 127.0.0.1, port ${port}`);
  expect((await fetch(`http://127.0.0.1:${port}/_health`)).status).toBe(204);
  command.signal('SIGTERM');
  expect(await command.ended()).toBe(0);
  expect(command.stdout + command.stderr).not.toContain(new URL(postgres.url).password.concat('@'));
});
