import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** Which processor cores the load client has for itself and which are left to servers; undefined where nobody can be tied. */
export interface Cores {
  readonly client: string | undefined;
  readonly servers: string | undefined;
}

/** A load client that shares a core with the server measures itself. Only Linux can tie a process to cores (`taskset`). */
export function shareCores(): Cores {
  const allowed = allowedCores();
  const [client, ...servers] = allowed.reverse();
  const canTie = servers.length > 0 && spawnSync('taskset', ['--version']).status === 0;
  return canTie ? { client: String(client), servers: servers.join(',') } : { client: undefined, servers: undefined };
}

function allowedCores(): number[] {
  const status = process.platform === 'linux' ? readFileSync('/proc/self/status', 'utf8') : '';
  const list = /^Cpus_allowed_list:\s*(\S+)$/m.exec(status)?.[1] ?? '';
  return list.split(',').flatMap((range) => {
    const [from = Number.NaN, to = from] = range.split('-').map(Number);
    return Number.isNaN(from) ? [] : Array.from({ length: to - from + 1 }, (_, index) => from + index);
  });
}
