import type { LoadClient } from '../../load/load-worker';
import type { Remote } from '../../processes/remote';
import type { Known } from './contestant';

/** What one round of load on one server measured. */
export interface Round {
  readonly requestsPerSecond: number;
  /** Milliseconds. */
  readonly p50: number;
  readonly p99: number;
  /** Processor time of the server for one answer, in microseconds. */
  readonly cpu: number;
  /** Answers that were not the expected one, and connections that the server ended. */
  readonly wrong: number;
  readonly dropped: number;
  /** Resident memory of the server afterwards, in bytes. */
  readonly rss: number;
  readonly clientCpu: number;
}

export interface Pace {
  readonly rounds: number;
  /** How long a round lasts, and how long it may last with answers that take longer than that. */
  readonly seconds: number;
  readonly longest: number;
}

const CONNECTIONS = 8;

/** In rounds: V8 goes on making a large server's code faster for some ten seconds of load. */
const WARM_UP = 2;

/** Before each round, in rounds: while others are measured, V8 forgets code that has not run for a while. */
const WARM_AGAIN = 0.5;

/** What was measured, and over how many connections: one round after another. */
export interface Compared {
  readonly connections: number;
  readonly rounds: readonly Round[];
}

interface Lane {
  readonly known: Known;
  readonly connections: number;
  readonly rounds: Round[];
}

/** Loads the servers in turn, A B C A B C …, so that a machine that slows down slows all of them. */
export async function compare(
  contestants: readonly Known[],
  client: Remote<LoadClient>,
  { rounds, seconds, longest }: Pace,
): Promise<Compared[]> {
  const warmUp = async ({ known, connections }: Lane, times: number): Promise<void> => {
    // What takes long is warm after the first questions.
    if (known.milliseconds < seconds * 1_000) await loadOne(known, connections, client, seconds * times);
  };
  const lanes = contestants.map((known): Lane => {
    const fitting = Math.floor((longest * 1_000) / known.milliseconds);
    return { known, connections: Math.max(1, Math.min(CONNECTIONS, fitting)), rounds: [] };
  });
  for (const lane of lanes) await warmUp(lane, WARM_UP);
  for (let round = 0; round < rounds; round += 1) {
    for (const lane of lanes) {
      await warmUp(lane, WARM_AGAIN);
      lane.rounds.push(await loadOne(lane.known, lane.connections, client, seconds));
    }
  }
  return lanes.map(({ connections, rounds: measured }) => ({ connections, rounds: measured }));
}

export async function loadOne(
  { asked, expected, usage }: Known,
  connections: number,
  client: Remote<LoadClient>,
  seconds: number,
): Promise<Round> {
  const before = await usage();
  const loaded = await client.call('load', { asked, expected, connections, seconds });
  const after = await usage();
  const { answers, p50, p99, wrong, dropped, clientCpu } = loaded;
  return {
    requestsPerSecond: answers / loaded.seconds,
    cpu: (after.cpu - before.cpu) / answers,
    rss: after.rss,
    ...{ p50, p99, wrong, dropped, clientCpu },
  };
}
