import { rm } from 'node:fs/promises';
import path from 'node:path';
import { type DemoAccounts, readDemoAccounts } from '../../cms/seed/demo-accounts';
import { makeDataFolder } from './data-folder';
import { freePort } from './free-port';
import { Running } from './running';

export const projectDir = path.resolve(import.meta.dirname, '../..');

/** A real CMS in a process of its own, on a database and a data folder that nobody else uses. */
export interface Cms {
  readonly url: string;
  /** The GraphQL address. */
  readonly endpoint: string;
  readonly dataDir: string;
  readonly accounts: DemoAccounts | undefined;
  /** What its process has written so far. */
  printed(): string;
  stop(): Promise<void>;
}

export async function startCms(env: Readonly<Record<string, string>> = {}): Promise<Cms> {
  const dataDir = makeDataFolder();
  const port = await freePort();
  const running = new Running(
    ['cms/dist/launch/start.js'],
    { HOST: '127.0.0.1', PORT: String(port), DATA_DIR: dataDir, NODE_ENV: 'production', ...env },
    projectDir,
  );
  const url = `http://127.0.0.1:${port}`;
  await running.answers(`${url}/_health`);
  return {
    url,
    endpoint: `${url}/graphql`,
    dataDir,
    accounts: readDemoAccounts(dataDir),
    printed: () => running.printed,
    async stop() {
      await running.stop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}
