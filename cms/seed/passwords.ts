import { randomBytes } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { type DemoAccount, type DemoAccounts, demoAccountsFile, readDemoAccounts } from './demo-accounts';

/** The accounts of this data folder. At the first call they get random passwords and a file that only its owner can read. */
export function keepDemoAccounts(dataDir: string): DemoAccounts {
  const kept = readDemoAccounts(dataDir);
  if (kept !== undefined) return kept;
  const accounts: DemoAccounts = {
    administrator: account('admin@balkhash.example'),
    editor: account('editor@balkhash.example'),
    translator: account('translator.kk@balkhash.example'),
  };
  mkdirSync(dataDir, { recursive: true });
  writeFileSync(demoAccountsFile(dataDir), `${JSON.stringify(accounts, null, 2)}\n`, { mode: 0o600, flag: 'wx' });
  return accounts;
}

function account(email: string): DemoAccount {
  return { email, password: randomPassword() };
}

/** 96 random bits. Strapi asks for a lower-case letter, a capital and a digit; nearly every draw has all three. */
function randomPassword(): string {
  for (;;) {
    const password = randomBytes(12).toString('base64url');
    if (/[a-z]/.test(password) && /[A-Z]/.test(password) && /[0-9]/.test(password)) return password;
  }
}
