import type { TestProject } from 'vitest/node';
import { startCms } from './cms';

declare module 'vitest' {
  interface ProvidedContext {
    readonly cmsUrl: string;
    readonly endpoint: string;
  }
}

/** One CMS with the demo conference for all files of a project, which only read from it. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const cms = await startCms({ SEED: 'balkhash' });
  project.provide('cmsUrl', cms.url);
  project.provide('endpoint', cms.endpoint);
  return () => cms.stop();
}
