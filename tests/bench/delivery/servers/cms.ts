import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Built } from '../../conference/databases';
import { type Place, Remote } from '../../processes/remote';
import type { Cms } from './cms-worker';

/** Strapi's own resolvers; ours, asking the database each time; ours, from memory where nothing has changed. */
export type CmsKind = 'stock' | 'uncached' | 'cached';

const SWITCHES: Readonly<Record<CmsKind, Readonly<Record<string, string>>>> = {
  stock: { DELIVERY_LOOK_AHEAD: 'off', DELIVERY_CACHE: 'off' },
  uncached: { DELIVERY_LOOK_AHEAD: 'on', DELIVERY_CACHE: 'off' },
  cached: { DELIVERY_LOOK_AHEAD: 'on', DELIVERY_CACHE: 'on' },
};

export interface RunningCms {
  readonly url: string;
  readonly remote: Remote<Cms>;
  stop(): Promise<void>;
}

/** A CMS on a copy of a database. */
export async function startCms(kind: CmsKind, built: Built, cores: Place['cores']): Promise<RunningCms> {
  const folder = mkdtempSync(path.join(tmpdir(), 'kurultai-bench-run-'));
  const file = path.join(folder, 'conference.db');
  built.copyTo(file);
  const remote = await startNode({ cores, env: { ...SWITCHES[kind], DATABASE_FILENAME: file } });
  return {
    url: await remote.call('url'),
    remote,
    async stop() {
      await remote.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A node of a CMS whose answers are kept, on a PostgreSQL that it shares with others. */
export const startNodeOn = (databaseUrl: string, cores: Place['cores']): Promise<Remote<Cms>> =>
  startNode({ cores, env: { ...SWITCHES.cached, DATABASE_URL: databaseUrl } });

const startNode = (place: Place): Promise<Remote<Cms>> =>
  Remote.start<Cms>(path.join(import.meta.dirname, 'cms-worker.ts'), place);
