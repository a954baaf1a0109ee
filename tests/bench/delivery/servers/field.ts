import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Built } from '../../conference/databases';
import { type Place, Remote } from '../../processes/remote';
import type { BareServer } from './bare-worker';
import { type CmsKind, type RunningCms, startCms } from './cms';
import type { HandWrittenServer } from './hand-written-worker';

/** All servers that are compared, each on the same content and in a process of its own. */
export interface Field {
  readonly cms: Readonly<Record<CmsKind, RunningCms>>;
  readonly handWritten: Remote<HandWrittenServer>;
  readonly bare: Remote<BareServer>;
  stop(): Promise<void>;
}

export async function startField(built: Built, cores: Place['cores']): Promise<Field> {
  const folder = mkdtempSync(path.join(tmpdir(), 'kurultai-bench-run-'));
  const file = path.join(folder, 'conference.db');
  built.copyTo(file);
  const worker = (name: string) => path.join(import.meta.dirname, `${name}-worker.ts`);
  const [stock, uncached, cached, handWritten, bare] = await Promise.all([
    startCms('stock', built, cores),
    startCms('uncached', built, cores),
    startCms('cached', built, cores),
    Remote.start<HandWrittenServer>(worker('hand-written'), { cores, env: { DATABASE_FILENAME: file } }),
    Remote.start<BareServer>(worker('bare'), { cores }),
  ]);
  return {
    ...{ cms: { stock, uncached, cached }, handWritten, bare },
    async stop() {
      await Promise.all([stock, uncached, cached, handWritten, bare].map((server) => server.stop()));
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
