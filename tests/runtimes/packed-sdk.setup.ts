import type { TestProject } from 'vitest/node';
import { startCms } from '../helpers/cms';
import { pack, removeTemporaryFolders } from '../packaging/package';
import { installBinaries } from './binaries';
import { installInEmptyProject, writeConversation } from './project';

declare module 'vitest' {
  interface ProvidedContext {
    /** A folder with the packed SDK installed. */
    readonly consumer: string;
    /** What the package offers to import, by its names. */
    readonly entries: readonly string[];
    /** A folder with the runtimes installed. */
    readonly runtimes: string;
  }
}

/** What all files of the project use: the demo conference, the SDK as a registry would give it, and the runtimes. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const [cms, sdk, runtimes] = await Promise.all([startCms({ SEED: 'balkhash' }), pack('sdk'), installBinaries()]);
  const consumer = await installInEmptyProject(sdk);
  await writeConversation(consumer);
  project.provide('cmsUrl', cms.url);
  project.provide('endpoint', cms.endpoint);
  project.provide('consumer', consumer);
  project.provide('entries', Object.keys(sdk.manifest.exports));
  project.provide('runtimes', runtimes);
  return async () => {
    await Promise.all([cms.stop(), removeTemporaryFolders()]);
  };
}
