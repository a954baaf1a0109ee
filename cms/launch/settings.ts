import { existsSync } from 'node:fs';
import path from 'node:path';

const databaseClients = ['sqlite', 'postgres'] as const;

const switches = ['on', 'off'] as const;

const seedNames = ['balkhash', 'none'] as const;
export type SeedName = (typeof seedNames)[number];

/** What the environment says, checked. Every path is absolute. */
export interface Settings {
  readonly host: string;
  readonly port: number;
  /** The address under which browsers reach the CMS, when a proxy stands before it. */
  readonly publicUrl: string | undefined;
  readonly database:
    | { readonly client: 'sqlite'; readonly filename: string }
    | { readonly client: 'postgres'; readonly url: string };
  readonly seed: SeedName;
  /** The folder with everything that is this installation's own: database, uploads, secrets. */
  readonly dataDir: string;
  /** Origins that may call the API from a browser; `*` for all. */
  readonly corsOrigins: readonly string[];
  /** How answers reach their readers, as far as one installation differs from another. */
  readonly delivery: Delivery;
  /** The service that translates by machine, where there is one. */
  readonly machineTranslation: { readonly url: string; readonly apiKey?: string } | undefined;
}

interface Delivery {
  readonly lookAhead: boolean;
  readonly cache: boolean;
  /** Seconds; the plugin's own where they are not set. */
  readonly http: { maxAge?: number; sharedMaxAge?: number; staleWhileRevalidate?: number };
  readonly purge?: { readonly url: string; readonly token?: string };
}

/** Says in one line what is wrong with the start and what to do. */
export class StartError extends Error {
  override readonly name = 'StartError';
}

/** By name: the scripts and what they call may each have loaded this file, as a module of another kind. */
export function isStartError(error: unknown): error is StartError {
  return error instanceof Error && error.name === 'StartError';
}

type Environment = Readonly<Record<string, string | undefined>>;

const projectRoot = findProject(path.resolve(__dirname));

/** The folder of the workspace, seen from here whether this runs as source or compiled. */
function findProject(folder: string): string {
  const parent = path.dirname(folder);
  return existsSync(path.join(folder, 'pnpm-workspace.yaml')) || parent === folder ? folder : findProject(parent);
}

export const cmsDir = path.join(projectRoot, 'cms');

/** Where Strapi looks for files, and `uploads` among them. */
export const publicDir = ({ dataDir }: Pick<Settings, 'dataDir'>): string => path.join(dataDir, 'public');
export const uploadsDir = (settings: Pick<Settings, 'dataDir'>): string => path.join(publicDir(settings), 'uploads');

/** @throws StartError naming the variable, its value, and what would be right. */
export function readSettings(env: Environment): Settings {
  const dataDir = path.resolve(projectRoot, env.DATA_DIR || path.join('cms', '.data'));
  return {
    host: env.HOST || '0.0.0.0',
    port: readPort('PORT', env.PORT, 1337),
    publicUrl: readUrl('PUBLIC_URL', env.PUBLIC_URL, 'https://cms.example.org'),
    database: readDatabase(env, dataDir),
    seed: oneOf('SEED', env.SEED || 'none', seedNames),
    dataDir,
    corsOrigins: (env.CORS_ORIGINS || '*').split(',').map((origin) => origin.trim()),
    delivery: readDelivery(env),
    machineTranslation: readMachine(env),
  };
}

/** A TCP port; 0 lets the system choose. */
export function readPort(name: string, value: string | undefined, byDefault: number): number {
  if (!value) return byDefault;
  const port = Number(value);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new StartError(`${name} is "${value}". Use a number from 1 to 65535, such as ${name}=${byDefault}.`);
}

function readDatabase(env: Environment, dataDir: string): Settings['database'] {
  const client = oneOf(
    'DATABASE_CLIENT',
    env.DATABASE_CLIENT || (env.DATABASE_URL ? 'postgres' : 'sqlite'),
    databaseClients,
  );
  if (client === 'sqlite') {
    return { client, filename: path.resolve(projectRoot, env.DATABASE_FILENAME || path.join(dataDir, 'kurultai.db')) };
  }
  const url = env.DATABASE_URL;
  if (url && /^postgres(ql)?:\/\//.test(url) && URL.canParse(url) && isDecodable(url)) return { client, url };
  throw new StartError(
    `DATABASE_URL is ${url ? 'not a PostgreSQL address' : 'not set'}. Use DATABASE_URL=postgres://user:password@host:5432/database.`,
  );
}

/** A `%` that starts no code, in a password above all, is what a client of the database trips over. */
function isDecodable(url: string): boolean {
  try {
    decodeURIComponent(url);
    return true;
  } catch {
    return false;
  }
}

function readMachine(env: Environment): Settings['machineTranslation'] {
  const url = readUrl('MACHINE_TRANSLATION_URL', env.MACHINE_TRANSLATION_URL, 'http://localhost:5000');
  return url ? { url, ...(env.MACHINE_TRANSLATION_KEY && { apiKey: env.MACHINE_TRANSLATION_KEY }) } : undefined;
}

function readDelivery(env: Environment): Delivery {
  const url = readUrl('PURGE_URL', env.PURGE_URL, 'https://cdn.example.org/purge');
  const seconds = {
    maxAge: readSeconds('CACHE_MAX_AGE', env.CACHE_MAX_AGE),
    sharedMaxAge: readSeconds('CACHE_SHARED_MAX_AGE', env.CACHE_SHARED_MAX_AGE),
    staleWhileRevalidate: readSeconds('CACHE_STALE_WHILE_REVALIDATE', env.CACHE_STALE_WHILE_REVALIDATE),
  };
  return {
    lookAhead: oneOf('DELIVERY_LOOK_AHEAD', env.DELIVERY_LOOK_AHEAD || 'on', switches) === 'on',
    cache: oneOf('DELIVERY_CACHE', env.DELIVERY_CACHE || 'on', switches) === 'on',
    http: Object.fromEntries(Object.entries(seconds).filter(([, value]) => value !== undefined)),
    ...(url && { purge: { url, ...(env.PURGE_TOKEN && { token: env.PURGE_TOKEN }) } }),
  };
}

function readSeconds(name: string, value: string | undefined): number | undefined {
  if (!value) return undefined;
  const seconds = Number(value);
  if (Number.isInteger(seconds) && seconds >= 0) return seconds;
  throw new StartError(`${name} is "${value}". Use a whole number of seconds, such as ${name}=15.`);
}

function readUrl(name: string, value: string | undefined, example: string): string | undefined {
  if (!value) return undefined;
  if (URL.canParse(value) && /^https?:/.test(value)) return value;
  throw new StartError(`${name} is "${value}". Use a whole address, such as ${name}=${example}.`);
}

function oneOf<Name extends string>(variable: string, value: string, names: readonly Name[]): Name {
  const found = names.find((name) => name === value);
  if (found !== undefined) return found;
  throw new StartError(`${variable} is "${value}". Use one of: ${names.join(', ')}.`);
}
