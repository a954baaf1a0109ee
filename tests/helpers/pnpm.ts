import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { projectDir } from './cms';

const execute = promisify(execFile);

/** Runs pnpm 10 as a user does; @throws Error with all that it printed when it fails. */
export async function pnpm(args: readonly string[], cwd: string): Promise<void> {
  const { NODE_ENV: _, ...env } = process.env;
  const script = await pnpmScript();
  await execute(process.execPath, [script, ...args], { cwd, env, maxBuffer: 100_000_000 }).catch(
    ({ stdout, stderr }: { stdout: string; stderr: string }) => {
      throw new Error(`pnpm ${args.join(' ')}\n${stdout}${stderr}`);
    },
  );
}

/** Installs what a folder's package.json asks for, from this project's own store: nothing is downloaded or compiled twice. */
export async function install(folder: string): Promise<void> {
  await pnpm(['install', '--prefer-offline', '--no-frozen-lockfile', '--store-dir', await storeDir()], folder);
}

/** Installs what a folder's lockfile names, apart from the project around it, and runs none of its install scripts. */
export async function installLocked(folder: string): Promise<void> {
  const apart = ['--ignore-workspace', '--ignore-scripts', '--frozen-lockfile', '--prefer-offline'];
  await pnpm(['install', ...apart, '--store-dir', await storeDir()], folder);
}

async function storeDir(): Promise<string> {
  const modules = await readFile(path.join(projectDir, 'node_modules/.modules.yaml'), 'utf8');
  const { storeDir: folder }: { storeDir: string } = JSON.parse(modules);
  return folder;
}

/** The file that is pnpm: of the one that runs these tests, otherwise of the one that npx brings. */
export async function pnpmScript(): Promise<string> {
  const running = process.env.npm_execpath ?? '';
  if (/pnpm\.c?js$/.test(running)) return running;
  const { stdout } = await execute('npx', [
    ...['--yes', '--package', 'pnpm@10', '-c'],
    `node -p "require('node:fs').realpathSync(process.argv[1])" "$(command -v pnpm)"`,
  ]);
  return stdout.trim();
}
