import { setTimeout as wait } from 'node:timers/promises';
import { slope } from '../../statistics';

export interface Memory {
  /** Bytes of resident memory: the mean once warm, and the most. */
  readonly mean: number;
  readonly most: number;
  /** By how many bytes the straight line through it rises in a minute. */
  readonly perMinute: number;
  /** How long it was watched once warm, in minutes. */
  readonly minutes: number;
}

/** The share of a run in which a process is still getting as large as it has to be. */
const WARM_UP = 0.3;

/** Looks at a process's memory each second until something is over. */
export async function watchMemory(readRss: () => Promise<number>, over: Promise<unknown>): Promise<Memory> {
  const points: { x: number; y: number }[] = [];
  const start = performance.now();
  let isOver = false;
  const end = () => {
    isOver = true;
  };
  over.then(end, end);
  while (!isOver) {
    points.push({ x: (performance.now() - start) / 60_000, y: await readRss() });
    await wait(1_000);
  }
  const warm = points.slice(Math.floor(points.length * WARM_UP));
  return {
    mean: warm.reduce((sum, { y }) => sum + y, 0) / warm.length,
    most: Math.max(...points.map(({ y }) => y)),
    perMinute: slope(warm),
    minutes: (warm.at(-1)?.x ?? 0) - (warm[0]?.x ?? 0),
  };
}
