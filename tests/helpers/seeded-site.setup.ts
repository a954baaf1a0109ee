import type { TestProject } from 'vitest/node';
import type { DemoAccounts } from '../../cms/seed/demo-accounts';
import { startCms } from './cms';
import { accountsFor } from './own-accounts';
import { startSite } from './site';

declare module 'vitest' {
  interface ProvidedContext {
    readonly siteUrl: string;
    /** By the path of the test file. */
    readonly accountsOf: Readonly<Record<string, DemoAccounts>>;
  }
}

/** The demo conference in a CMS with its built admin, and the built site before it. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const cms = await startCms({ SEED: 'balkhash' });
  const site = await startSite(cms.endpoint);
  if (!cms.accounts) throw new Error('The seed made no accounts.');
  project.provide('cmsUrl', cms.url);
  project.provide('endpoint', cms.endpoint);
  project.provide('siteUrl', site.url);
  const { testFiles } = await project.globTestFiles();
  project.provide('accountsOf', await accountsFor(testFiles, cms.url, cms.accounts));
  return async () => {
    await site.stop();
    await cms.stop();
  };
}
