import { readFileSync } from 'node:fs';
import path from 'node:path';

export interface DemoAccount {
  readonly email: string;
  readonly password: string;
}

/** How to sign in to the demo: one account for each kind of work. */
export interface DemoAccounts {
  readonly administrator: DemoAccount;
  readonly editor: DemoAccount;
  readonly translator: DemoAccount;
}

export const demoAccountsFile = (dataDir: string): string => path.join(dataDir, 'demo-accounts.json');

/**
 * The accounts that the seed made in this data folder; undefined where it made none.
 *
 * @throws Error when the file is there and is not what the seed wrote.
 */
export function readDemoAccounts(dataDir: string): DemoAccounts | undefined {
  const file = demoAccountsFile(dataDir);
  const text = readIfThere(file);
  if (text === undefined) return undefined;
  const accounts = parse(text);
  if (isDemoAccounts(accounts)) return accounts;
  throw new Error(`${file} does not hold the demo's accounts. Delete it and seed an empty database to get new ones.`);
}

function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isDemoAccounts(value: unknown): value is DemoAccounts {
  return (
    isObject(value) &&
    isDemoAccount(value.administrator) &&
    isDemoAccount(value.editor) &&
    isDemoAccount(value.translator)
  );
}

function isDemoAccount(value: unknown): value is DemoAccount {
  return isObject(value) && typeof value.email === 'string' && typeof value.password === 'string';
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
