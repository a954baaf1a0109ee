import path from 'node:path';
import { databaseOf } from '../../conference/databases';
import type { Cores } from '../../processes/cores';
import { Remote } from '../../processes/remote';
import { startCms } from '../servers/cms';
import type { Visited } from '../visits/visits';
import type { Visits } from '../visits/visits-worker';
import { type Memory, watchMemory } from './memory';

const PAUSE = 1_000;

export interface Soaked extends Visited {
  readonly memory: Memory;
}

/** Minutes of reading without a pause, with a change published each second and drafts saved as often. */
export async function soak(minutes: number, panels: number, cores: Cores): Promise<Soaked> {
  const built = await databaseOf(panels);
  const cms = await startCms('cached', built, cores.servers);
  const visits = await Remote.start<Visits>(path.join(import.meta.dirname, '../visits/visits-worker.ts'), {
    cores: cores.client,
  });
  try {
    const visited = visits.call('visit', {
      ...{ nodes: [cms.url], token: await cms.remote.call('token'), written: built.written },
      ...{ readersPerNode: 8, translators: 2, pause: PAUSE, changes: Number.POSITIVE_INFINITY, seconds: minutes * 60 },
    });
    const memory = await watchMemory(async () => (await cms.remote.call('usage')).rss, visited);
    return { ...(await visited), memory };
  } finally {
    await visits.stop();
    await cms.stop();
  }
}
