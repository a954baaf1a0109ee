import { accessSync, constants, mkdirSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import Database from 'better-sqlite3';
import { Client } from 'pg';
import { readKeptSecrets } from './secrets';
import { type Settings, StartError, uploadsDir } from './settings';

/** Finds out before Strapi starts what would stop it, so that the reason fits in one line. */
export async function preflight(settings: Settings): Promise<void> {
  requireWritableFolder(settings.dataDir, 'DATA_DIR');
  requireWritableFolder(uploadsDir(settings), 'DATA_DIR');
  readKeptSecrets(settings.dataDir);
  await requireFreePort(settings.host, settings.port, 'PORT');
  await requireDatabase(settings.database);
}

/** @throws StartError when the port is taken or not allowed. */
export async function requireFreePort(host: string, port: number, variable: string): Promise<void> {
  const server = createServer();
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen({ host, port, exclusive: true }, () => server.close(() => resolve()));
  }).catch((error: NodeJS.ErrnoException) => {
    throw new StartError(portProblem(error, host, port, variable));
  });
}

function portProblem(error: NodeJS.ErrnoException, host: string, port: number, variable: string): string {
  const another = `choose another: ${variable}=${port === 65_535 ? port - 1 : port + 1}`;
  switch (error.code) {
    case 'EADDRINUSE':
      return `Port ${port} is taken. Stop what uses it, or ${another}.`;
    case 'EACCES':
      return `Port ${port} is not allowed for this user. Ports above 1023 are; ${another}.`;
    case 'EADDRNOTAVAIL':
    case 'EAI_AGAIN':
    case 'ENOTFOUND':
      return `HOST is "${host}", which is no address of this machine. Use HOST=127.0.0.1 for this machine alone, or HOST=0.0.0.0 for everyone.`;
    default:
      return `${host}:${port} cannot be listened on (${error.code ?? error.message}). Check HOST, or ${another}.`;
  }
}

function requireWritableFolder(folder: string, variable: string): void {
  try {
    makeFolder(folder);
    accessSync(folder, constants.W_OK);
  } catch {
    throw new StartError(
      `${folder} cannot be written to. Make it writable for this user, or set ${variable} to another folder.`,
    );
  }
}

/** Not `mkdirSync` with `recursive`, which never returns where the system refuses with ENOENT, as below /proc. */
function makeFolder(folder: string): void {
  if (isFolder(folder)) return;
  makeFolder(path.dirname(folder));
  try {
    mkdirSync(folder);
  } catch (error) {
    // Another process may have made it a moment ago.
    if (!isFolder(folder)) throw error;
  }
}

function isFolder(name: string): boolean {
  return statSync(name, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/** @throws StartError when the database cannot be used. */
export async function requireDatabase(database: Settings['database']): Promise<void> {
  if (database.client === 'sqlite') return requireSqliteFile(database.filename);
  try {
    await connect(database.url);
  } catch (error) {
    const { hostname, port } = new URL(database.url);
    throw new StartError(
      `PostgreSQL at ${hostname || 'localhost'}:${port || 5432} cannot be used (${databaseProblem(error)}). Start it, or correct DATABASE_URL.`,
    );
  }
}

async function connect(connectionString: string): Promise<void> {
  const client = new Client({ connectionString, connectionTimeoutMillis: 5_000 });
  try {
    await client.connect();
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** The reason, in words that are the same on every system. */
function databaseProblem(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ECONNREFUSED') return 'nothing answers there';
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return 'no such host is known here';
  return error instanceof Error ? error.message : String(error);
}

function requireSqliteFile(filename: string): void {
  requireWritableFolder(path.dirname(filename), 'DATABASE_FILENAME');
  try {
    const database = new Database(filename);
    database.pragma('schema_version');
    database.close();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new StartError(
      `${filename} is not a usable SQLite database (${reason}). Set DATABASE_FILENAME to another file.`,
    );
  }
}
