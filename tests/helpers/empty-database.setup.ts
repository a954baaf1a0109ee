import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startCms } from './cms';

/**
 * Starts a CMS once, for every Strapi of the tests to begin where it has ended: to make all tables takes longer than most files
 * of tests. Its data folder is told in `EMPTY_DATA_DIR`.
 */
export default async function setup(): Promise<() => Promise<void>> {
  const { env } = process;
  // Another project of this run has it already.
  if (env.EMPTY_DATA_DIR !== undefined) return async () => {};
  const dataDir = await mkdtemp(path.join(tmpdir(), 'kurultai-empty-'));
  env.EMPTY_DATA_DIR = dataDir;
  const cms = await startCms({ DATA_DIR: dataDir, SEED: 'none' });
  await cms.stop();
  return () => rm(dataDir, { recursive: true, force: true });
}
