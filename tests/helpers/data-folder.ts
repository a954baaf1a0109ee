import { mkdtempSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const IN_MEMORY = '/dev/shm';
const ROOM = 1_073_741_824;

/** A new folder for the data of a CMS, in memory where there is room: nothing that tests write has to outlive a power cut. */
export const makeDataFolder = (): string =>
  mkdtempSync(path.join(isRoomInMemory() ? IN_MEMORY : tmpdir(), 'kurultai-test-'));

/** The benchmark measures what a disk takes, too. */
function isRoomInMemory(): boolean {
  if (!process.env.VITEST) return false;
  try {
    const { bavail, bsize } = statfsSync(IN_MEMORY);
    return bavail * bsize > ROOM;
  } catch {
    return false;
  }
}
