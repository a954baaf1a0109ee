import type { TestProject } from 'vitest/node';
import type { DemoAccounts } from '../../cms/seed/demo-accounts';
import { startCms } from './cms';
import { signIn } from './sign-in';
import { startSite } from './site';

declare module 'vitest' {
  interface ProvidedContext {
    readonly siteUrl: string;
    readonly accounts: DemoAccounts;
    /** Of an administrator who is signed in. */
    readonly administratorToken: string;
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
  project.provide('accounts', cms.accounts);
  project.provide('administratorToken', await signIn(cms.url, { ...cms.accounts.administrator }));
  return async () => {
    await site.stop();
    await cms.stop();
  };
}
