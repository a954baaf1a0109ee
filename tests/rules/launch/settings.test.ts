import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { cmsDir, readPort, readSettings, StartError } from '../../../cms/launch/settings';

const projectRoot = path.resolve(import.meta.dirname, '../../..');
const dataDir = path.join(projectRoot, 'cms', '.data');

test('an empty environment gives a SQLite CMS on port 1337, with everything it makes in one folder', () => {
  expect(cmsDir).toBe(path.join(projectRoot, 'cms'));
  expect(readSettings({})).toEqual({
    host: '0.0.0.0',
    port: 1337,
    publicUrl: undefined,
    database: { client: 'sqlite', filename: path.join(dataDir, 'kurultai.db') },
    seed: 'none',
    dataDir,
    corsOrigins: ['*'],
    delivery: { lookAhead: true, cache: true, http: {} },
  });
});

test('an empty variable is one that is not set', () => {
  const names = ['HOST', 'PORT', 'PUBLIC_URL', 'DATABASE_CLIENT', 'DATABASE_URL', 'DATABASE_FILENAME', 'SEED'];
  const empty = Object.fromEntries(
    [
      ...names,
      'DATA_DIR',
      'CORS_ORIGINS',
      'DELIVERY_CACHE',
      'CACHE_MAX_AGE',
      'PURGE_URL',
      'MACHINE_TRANSLATION_URL',
    ].map((name) => [name, '']),
  );
  expect(readSettings(empty)).toEqual(readSettings({}));
});

describe('what may be set', () => {
  test.each<[string, Readonly<Record<string, string>>, object]>([
    ['HOST', { HOST: '127.0.0.1' }, { host: '127.0.0.1' }],
    ['PORT', { PORT: '8080' }, { port: 8080 }],
    ['a port of the system’s choice', { PORT: '0' }, { port: 0 }],
    ['PUBLIC_URL', { PUBLIC_URL: 'https://cms.example.org' }, { publicUrl: 'https://cms.example.org' }],
    ['SEED', { SEED: 'balkhash' }, { seed: 'balkhash' }],
    ['CORS_ORIGINS', { CORS_ORIGINS: 'https://a.kz, https://b.kz' }, { corsOrigins: ['https://a.kz', 'https://b.kz'] }],
    [
      'how answers are delivered',
      { DELIVERY_LOOK_AHEAD: 'off', DELIVERY_CACHE: 'off', CACHE_MAX_AGE: '0', CACHE_SHARED_MAX_AGE: '3600' },
      { delivery: { lookAhead: false, cache: false, http: { maxAge: 0, sharedMaxAge: 3600 } } },
    ],
    [
      'a CDN to tell of changes',
      { PURGE_URL: 'https://cdn.example.org/purge', PURGE_TOKEN: 'qupiya' },
      {
        delivery: {
          lookAhead: true,
          cache: true,
          http: {},
          purge: { url: 'https://cdn.example.org/purge', token: 'qupiya' },
        },
      },
    ],
    [
      'a service for machine translation',
      { MACHINE_TRANSLATION_URL: 'http://localhost:5000', MACHINE_TRANSLATION_KEY: 'qupiya' },
      { machineTranslation: { url: 'http://localhost:5000', apiKey: 'qupiya' } },
    ],
    [
      'DATA_DIR, which the database follows',
      { DATA_DIR: '/srv/kurultai' },
      { dataDir: '/srv/kurultai', database: { client: 'sqlite', filename: '/srv/kurultai/kurultai.db' } },
    ],
    [
      'DATA_DIR and DATABASE_FILENAME relative to the project',
      { DATA_DIR: 'data', DATABASE_FILENAME: 'db/test.db' },
      {
        dataDir: path.join(projectRoot, 'data'),
        database: { client: 'sqlite', filename: path.join(projectRoot, 'db/test.db') },
      },
    ],
    [
      'DATABASE_URL alone, which means PostgreSQL',
      { DATABASE_URL: 'postgres://u:p@localhost:5432/k' },
      { database: { client: 'postgres', url: 'postgres://u:p@localhost:5432/k' } },
    ],
    [
      'DATABASE_CLIENT with an address of either spelling',
      { DATABASE_CLIENT: 'postgres', DATABASE_URL: 'postgresql://localhost/k' },
      { database: { client: 'postgres', url: 'postgresql://localhost/k' } },
    ],
    [
      'DATABASE_CLIENT=sqlite beside a DATABASE_URL that something else needs',
      { DATABASE_CLIENT: 'sqlite', DATABASE_URL: 'mysql://localhost/other' },
      { database: { client: 'sqlite', filename: path.join(dataDir, 'kurultai.db') } },
    ],
  ])('%s', (_, env, expected) => {
    expect(readSettings(env)).toEqual({ ...readSettings({}), ...expected });
  });
});

const database = 'Use DATABASE_URL=postgres://user:password@host:5432/database.';

describe('what is wrong is told in one line, with its name, its value and what would be right', () => {
  test.each<[Readonly<Record<string, string>>, string]>([
    [{ PORT: 'http' }, 'PORT is "http". Use a number from 1 to 65535, such as PORT=1337.'],
    [{ PORT: '65536' }, 'PORT is "65536". Use a number from 1 to 65535, such as PORT=1337.'],
    [{ PORT: '-1' }, 'PORT is "-1". Use a number from 1 to 65535, such as PORT=1337.'],
    [{ PORT: '80.5' }, 'PORT is "80.5". Use a number from 1 to 65535, such as PORT=1337.'],
    [{ DELIVERY_CACHE: 'no' }, 'DELIVERY_CACHE is "no". Use one of: on, off.'],
    [
      { CACHE_SHARED_MAX_AGE: '1h' },
      'CACHE_SHARED_MAX_AGE is "1h". Use a whole number of seconds, such as CACHE_SHARED_MAX_AGE=15.',
    ],
    [
      { MACHINE_TRANSLATION_URL: 'libre' },
      'MACHINE_TRANSLATION_URL is "libre". Use a whole address, such as MACHINE_TRANSLATION_URL=http://localhost:5000.',
    ],
    [{ PURGE_URL: 'cdn' }, 'PURGE_URL is "cdn". Use a whole address, such as PURGE_URL=https://cdn.example.org/purge.'],
    [{ SEED: 'astana' }, 'SEED is "astana". Use one of: balkhash, none.'],
    [{ DATABASE_CLIENT: 'mysql' }, 'DATABASE_CLIENT is "mysql". Use one of: sqlite, postgres.'],
    [{ DATABASE_CLIENT: 'postgres' }, `DATABASE_URL is not set. ${database}`],
    [{ DATABASE_URL: 'mysql://u:secret@h/k' }, `DATABASE_URL is not a PostgreSQL address. ${database}`],
    [{ DATABASE_URL: 'postgres://localhost:port/k' }, `DATABASE_URL is not a PostgreSQL address. ${database}`],
    [
      { PUBLIC_URL: 'cms.example.org' },
      'PUBLIC_URL is "cms.example.org". Use a whole address, such as PUBLIC_URL=https://cms.example.org.',
    ],
    [
      { PUBLIC_URL: 'ftp://example.org' },
      'PUBLIC_URL is "ftp://example.org". Use a whole address, such as PUBLIC_URL=https://cms.example.org.',
    ],
  ])('%j', (env, message) => {
    expect(() => readSettings(env)).toThrow(new StartError(message));
    expect(message).not.toMatch(/\n|secret/);
  });
});

test('the port of another server is told under its own name', () => {
  expect(readPort('SITE_PORT', undefined, 4321)).toBe(4321);
  expect(() => readPort('SITE_PORT', 'x', 4321)).toThrow(
    new StartError('SITE_PORT is "x". Use a number from 1 to 65535, such as SITE_PORT=4321.'),
  );
});
