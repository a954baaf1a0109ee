import { spawnSync } from 'node:child_process';
import { build } from './build';
import { tell } from './tell';

/** `pnpm repair`: checks and mends the words per language of the database that the environment names. */
tell(async () => {
  await build('build:cms');
  const { status } = spawnSync(process.execPath, ['cms/dist/launch/repair.js', ...process.argv.slice(2)], {
    stdio: 'inherit',
    env: { ...process.env, NODE_ENV: 'production' },
  });
  process.exitCode = status ?? 1;
});
