import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { projectDir } from '../helpers/cms';
import { freePort } from '../helpers/free-port';
import { type Postgres, startPostgres } from '../helpers/postgres';
import { Command } from './command';
import { dataFolder } from './data-folder';

interface Service {
  readonly environment: Readonly<Record<string, string>>;
  readonly healthcheck: { readonly test: readonly string[] };
  readonly depends_on: Readonly<Record<string, { readonly condition: string }>>;
  readonly volumes: readonly string[];
}

const read = (file: string) => readFileSync(path.join(projectDir, file), 'utf8');
const compose: {
  readonly services: Readonly<Record<'postgres' | 'cms-1' | 'cms-2' | 'proxy', Service>>;
  readonly volumes: object;
} = parse(read('compose.yaml'), { merge: true });
const { postgres: database, 'cms-1': first, 'cms-2': second, proxy } = compose.services;

/** As Compose fills in what stands in `.env`. */
const filledIn = (value: string) =>
  value.replaceAll(/\$\{(\w+):([-?])([^}]*)\}/g, (_, name, mark, rest) => (mark === '-' ? rest : `the-${name}`));

let postgres: Postgres;
beforeAll(async () => {
  postgres = await startPostgres();
});
afterAll(() => postgres?.stop());

test('the nodes are the same, share their folder, and do not make the tables at once', () => {
  const { build: _, depends_on: __, ...one }: Service & { build?: string } = first;
  const { depends_on: ___, ...other } = second;
  expect(one).toEqual(other);
  expect(one.volumes).toEqual([`data:${one.environment.DATA_DIR}`]);
  expect(Object.keys(compose.volumes)).toEqual(expect.arrayContaining(['data', 'postgres']));
  expect(first.depends_on).toEqual({ postgres: { condition: 'service_healthy' } });
  expect(second.depends_on).toEqual({ 'cms-1': { condition: 'service_healthy' } });
});

test('everything that is set is a variable of the README', () => {
  const told = read('README.md');
  expect(Object.keys(first.environment).filter((name) => !told.includes(`\`${name}\``))).toEqual([]);
});

test('the nodes find the database, and the proxy the nodes', () => {
  const url = new URL(filledIn(first.environment.DATABASE_URL ?? ''));
  const { POSTGRES_USER: user = '', POSTGRES_PASSWORD: password = '', POSTGRES_DB: name = '' } = database.environment;
  expect({ host: url.hostname, user: url.username, password: url.password, path: url.pathname }).toEqual({
    host: 'postgres',
    user,
    password: filledIn(password),
    path: `/${name}`,
  });
  const caddyfile = read('Caddyfile');
  const { PORT } = first.environment;
  expect(caddyfile).toContain(`reverse_proxy cms-1:${PORT} cms-2:${PORT} {`);
  expect(caddyfile).toMatch(/health_uri \/_health\n/);
  expect(proxy.volumes).toContain('./Caddyfile:/etc/caddy/Caddyfile:ro');
});

test('the image is built by scripts that exist', () => {
  const scripts: Readonly<Record<string, string>> = JSON.parse(read('package.json')).scripts;
  const run = [...read('Dockerfile').matchAll(/pnpm@10 run (\S+)/g)].map(([, script = '']) => script);
  expect(run).toEqual(['build:cms']);
  expect(run.filter((script) => !(script in scripts))).toEqual([]);
});

test('what the image starts, with what Compose sets, becomes healthy', async () => {
  const [, command = ''] = read('Dockerfile').match(/^CMD (.+)$/m) ?? [];
  const [node, ...args]: string[] = JSON.parse(command);
  expect(node).toBe('node');
  const port = String(await freePort());
  const set = Object.entries(first.environment).map(([name, value]) => [name, filledIn(value)] as const);
  const env = {
    ...Object.fromEntries(set),
    NODE_ENV: 'production',
    // What is elsewhere here than in a container.
    DATABASE_URL: postgres.url,
    DATA_DIR: dataFolder(),
    HOST: '127.0.0.1',
    PORT: port,
  };
  const [, checker, ...check] = first.healthcheck.test;
  expect(checker).toBe('node');
  const isHealthy = () => new Command(process.execPath, check, env).ended();
  expect(await isHealthy()).toBe(1);

  const cms = new Command(process.execPath, args, env);
  await cms.prints(`listens on 127.0.0.1, port ${port}`);
  expect(await isHealthy()).toBe(0);
  cms.signal('SIGTERM');
  expect(await cms.ended()).toBe(0);
});
