import path from 'node:path';
import { startPostgres } from '../../../helpers/postgres';
import type { Cores } from '../../processes/cores';
import { Remote } from '../../processes/remote';
import { startNodeOn } from '../servers/cms';
import type { Visited } from '../visits/visits';
import type { Visits } from '../visits/visits-worker';

const PANELS = 30;
const PAUSE = 100;

/** Two nodes on one PostgreSQL: how soon a change that one acknowledged is seen on the other, while both are read. */
export async function measureNodes(changes: number, cores: Cores): Promise<Visited> {
  const postgres = await startPostgres();
  const processes: { stop(): Promise<void> }[] = [postgres];
  try {
    // One after the other: the first makes the tables. No node is tied to a core, nor is PostgreSQL.
    const first = await startNodeOn(postgres.url, undefined);
    processes.unshift(first);
    const written = await first.call('writeConference', PANELS);
    const second = await startNodeOn(postgres.url, undefined);
    processes.unshift(second);
    const visits = await Remote.start<Visits>(path.join(import.meta.dirname, '../visits/visits-worker.ts'), {
      cores: cores.client,
    });
    processes.unshift(visits);
    return await visits.call('visit', {
      nodes: [await first.call('url'), await second.call('url')],
      token: await first.call('token'),
      ...{ written, changes, seconds: Number.POSITIVE_INFINITY, pause: PAUSE, readersPerNode: 4, translators: 1 },
    });
  } finally {
    for (const each of processes) await each.stop();
  }
}
