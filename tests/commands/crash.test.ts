import { existsSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { Caller } from '../helpers/caller';
import { freePort } from '../helpers/free-port';
import { faultsIn, onCopy } from '../helpers/invariants';
import { firstApiToken } from './api-token';
import { type Command, commands } from './command';
import { dataFolder } from './data-folder';
import { Writer } from './writer';

/** As many as fit in about a minute; `CRASHES=100` for a long run, `CRASH_SEED` for another one. */
const CRASHES = Number(process.env.CRASHES ?? 8);
const SEED = Number(process.env.CRASH_SEED ?? Date.now() % 1_000_000);
/** A crash comes within so many milliseconds after the writers began: some dozens of changes. */
const LONGEST = 1_200;

test(
  `a CMS that is killed ${CRASHES} times while it writes never leaves a document half made`,
  async () => {
    const port = await freePort();
    const url = `http://127.0.0.1:${port}`;
    const dataDir = dataFolder();
    const file = path.join(dataDir, 'kurultai.db');
    const start = async (): Promise<Command> => {
      const cms = commands.cms({ HOST: '127.0.0.1', PORT: String(port), DATA_DIR: dataDir, LOG_LEVEL: 'info' });
      await cms.prints(`listens on 127.0.0.1, port ${port}`);
      return cms;
    };
    let cms = await start();
    const caller = new Caller(url, await firstApiToken(url));
    const writers = [new Writer(caller, 'first', SEED), new Writer(caller, 'second', SEED * 2 + 1)];
    const points: string[] = [];

    for (let crash = 1; crash <= CRASHES; crash += 1) {
      const writing = writers.map((writer) => writer.write(crash));
      const pause = Math.floor(LONGEST * fraction(SEED, crash));
      await wait(pause);
      // Every other crash comes while SQLite has a transaction open, which is when its journal is there.
      if (crash % 2 === 0) await appears(`${file}-journal`, Math.floor(20 * fraction(SEED, -crash)));
      cms.signal('SIGKILL');
      await cms.ended();
      await Promise.all(writing);
      const isHot = existsSync(`${file}-journal`);
      points.push(
        `${pause} ms${isHot ? ', in a transaction' : ''}: ${writers.map(({ pending }) => pending).join(' + ')}`,
      );
      const stored = onCopy(file, (database) => marksIn(database));
      const faults = [...faultsIn(file), ...writers.flatMap((writer) => writer.lost(stored))];
      expect(faults, `seed ${SEED}, crash ${crash}, ${points.at(-1)}`).toEqual([]);
      cms = await start();
    }
    cms.signal('SIGTERM', 'first');
    expect(await cms.ended()).toBe(0);
    expect(faultsIn(file)).toEqual([]);
    const confirmed = writers.reduce((sum, writer) => sum + writer.confirmed, 0);
    const hot = points.filter((point) => point.includes('in a transaction')).length;
    console.info(`seed ${SEED}: ${CRASHES} crashes, ${hot} of them in a transaction, ${confirmed} changes confirmed`);
    if (process.env.CRASHES) console.info(points.join('\n'));
    expect(confirmed).toBeGreaterThan(CRASHES);
  },
  60_000 + CRASHES * 15_000,
);

/** Waits until a file is there, and some milliseconds more. */
async function appears(file: string, more: number): Promise<void> {
  while (!existsSync(file)) await wait(1);
  await wait(more);
}

/** From 0 to 1, another one for each crash, the same for the same seed. */
const fraction = (seed: number, crash: number): number => Math.abs(Math.sin(seed + crash * 12.9898) * 43_758.5453) % 1;

/** The mark of the last change in the drafts of each document. */
function marksIn(database: Parameters<Parameters<typeof onCopy>[1]>[0]): ReadonlyMap<string, string | null> {
  const sql = ['panels', 'experts']
    .map((name) => `select document_id, external_id from conference_${name} where published_at is null`)
    .join(' union all ');
  const rows = database.prepare<[], { document_id: string; external_id: string | null }>(sql).all();
  return new Map(rows.map((row) => [row.document_id, row.external_id]));
}
