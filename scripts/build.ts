import { spawn } from 'node:child_process';
import { StartError } from '../cms/launch/settings';

/**
 * Builds what is out of date through one of the `build:…` scripts of package.json, in the package manager that
 * started this one. What is up to date takes a second.
 */
export async function build(script: 'build:cms' | 'build:dev'): Promise<void> {
  const [command, ...args] = packageManager(process.env.npm_execpath);
  const code = await new Promise<number | null>((resolve, reject) => {
    const child = spawn(command, [...args, 'run', script], { stdio: 'inherit' });
    child.once('error', reject);
    child.once('exit', resolve);
  });
  if (code !== 0) throw new StartError('The build failed; its own message stands above.');
}

/** The package manager that runs this script says where it is: a program, or a script for Node. */
function packageManager(manager: string | undefined): [string, ...string[]] {
  if (!manager) return ['npx', '--yes', 'pnpm@10'];
  return /\.c?js$/.test(manager) ? [process.execPath, manager] : [manager];
}
