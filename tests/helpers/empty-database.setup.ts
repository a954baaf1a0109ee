import { rm } from 'node:fs/promises';
import { startCms } from './cms';
import { makeDataFolder } from './data-folder';

/**
 * Starts a CMS once, for every Strapi of the tests to begin where it has ended: to make all tables takes longer than most files
 * of tests. Its data folder is told in `EMPTY_DATA_DIR`.
 */
export default async function setup(): Promise<() => Promise<void>> {
  const { env } = process;
  // Another project of this run has it already.
  if (env.EMPTY_DATA_DIR !== undefined) return async () => {};
  const dataDir = makeDataFolder();
  env.EMPTY_DATA_DIR = dataDir;
  const cms = await startCms({ DATA_DIR: dataDir, SEED: 'none' });
  await cms.stop();
  return () => rm(dataDir, { recursive: true, force: true });
}
