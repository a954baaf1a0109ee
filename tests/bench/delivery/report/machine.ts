import { cpus, loadavg } from 'node:os';
import type { Cores } from '../../processes/cores';

/** What figures depend on besides the code. */
export interface Machine {
  readonly node: string;
  readonly cpu: string;
  readonly cores: number;
  readonly clientCores: string | undefined;
  readonly serverCores: string | undefined;
  /** How many processes wanted a core in the minute before: near 0 where nothing else runs. */
  readonly loadBefore: number;
}

export const describeMachine = ({ client, servers }: Cores): Machine => ({
  node: process.version,
  cpu: cpus()[0]?.model.trim() ?? 'unknown',
  cores: cpus().length,
  clientCores: client,
  serverCores: servers,
  loadBefore: loadavg()[0] ?? 0,
});

export function machineLine({ node, cpu, cores, clientCores, serverCores, loadBefore }: Machine): string {
  const tied =
    clientCores === undefined
      ? 'no process is tied to a core: the load client may limit what is measured'
      : `load client on core ${clientCores}, servers on ${serverCores}`;
  return `Node ${node}, ${cores} × ${cpu}, SQLite; ${tied}; load before: ${loadBefore.toFixed(1)}\n`;
}
