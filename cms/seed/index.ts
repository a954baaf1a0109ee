import type { Core } from '@strapi/strapi';
import type { SeedName } from '../launch/settings';
import { seedAccounts } from './accounts';
import { demoAccountsFile } from './demo-accounts';
import { seedBalkhash } from './load';
import { rowsOf } from './strapi-seam';

/** Fills a database that has no event yet with the demo of this name; `none` leaves it empty. */
export async function seed(strapi: Core.Strapi, name: SeedName, { dataDir }: { dataDir: string }): Promise<void> {
  if (name === 'none' || (await rowsOf(strapi, 'event').count()) > 0) return;
  const report = (line: string) => strapi.log.info(`Demo conference: ${line}`);
  // Accounts first: if the content then fails, the next start still finds no event and tries both again.
  await seedAccounts(strapi, dataDir);
  report(`accounts are ready, their passwords are in ${demoAccountsFile(dataDir)}.`);
  await seedBalkhash(strapi, report);
}
