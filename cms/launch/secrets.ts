import { randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { StartError } from './settings';

const names = [
  'APP_KEYS',
  'API_TOKEN_SALT',
  'ADMIN_JWT_SECRET',
  'TRANSFER_TOKEN_SALT',
  'JWT_SECRET',
  'ENCRYPTION_KEY',
] as const;

type Secrets = Record<(typeof names)[number], string>;

/**
 * The secrets that Strapi signs and encrypts with: those of the environment, and for the rest those of
 * `secrets.json` in the data folder, which is made at the first start and read by its owner alone.
 */
export function loadSecrets(dataDir: string, env: Readonly<Record<string, string | undefined>>): Secrets {
  const kept = readKeptSecrets(dataDir);
  const secret = (name: (typeof names)[number]) => env[name] || kept[name] || randomBytes(32).toString('base64');
  const secrets: Secrets = {
    APP_KEYS: secret('APP_KEYS'),
    API_TOKEN_SALT: secret('API_TOKEN_SALT'),
    ADMIN_JWT_SECRET: secret('ADMIN_JWT_SECRET'),
    TRANSFER_TOKEN_SALT: secret('TRANSFER_TOKEN_SALT'),
    JWT_SECRET: secret('JWT_SECRET'),
    ENCRYPTION_KEY: secret('ENCRYPTION_KEY'),
  };
  const made = names.filter((name) => !env[name] && !kept[name]);
  if (made.length > 0) {
    const keep = Object.fromEntries(names.filter((name) => !env[name]).map((name) => [name, secrets[name]]));
    writeFileSync(secretsFile(dataDir), `${JSON.stringify({ ...kept, ...keep }, null, 2)}\n`, { mode: 0o600 });
  }
  return secrets;
}

/** @throws StartError when the file is there and is not what was kept in it. */
export function readKeptSecrets(dataDir: string): Partial<Secrets> {
  const file = secretsFile(dataDir);
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return {};
    throw new StartError(`${file} cannot be read. Make it readable for this user.`);
  }
  const kept = parse(text);
  if (isKept(kept)) return kept;
  throw new StartError(
    `${file} is damaged. Restore it from a backup, or delete it to make new secrets (everyone signs in again).`,
  );
}

const secretsFile = (dataDir: string) => path.join(dataDir, 'secrets.json');

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isKept(value: unknown): value is Partial<Secrets> {
  return (
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    Object.values(value).every((secret) => typeof secret === 'string')
  );
}
