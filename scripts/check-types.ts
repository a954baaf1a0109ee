import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { availableParallelism } from 'node:os';

/** Type-checks every part of the project by its own tsconfig, as many at a time as there are cores, and says which of them failed. */
const projects = [
  'tests/tsconfig.json',
  'cms/src/plugins/conference/server/tsconfig.json',
  'cms/src/plugins/conference/admin/tsconfig.json',
  'cms/src/admin/tsconfig.json',
  'cms/tsconfig.json',
  'sdk/tsconfig.json',
  'sdk/tsconfig.codegen.json',
  'examples/site/tsconfig.json',
  'examples/react/tsconfig.json',
];

const waiting = projects.values();
const failed: string[] = [];

async function checkInTurn(): Promise<void> {
  for (const project of waiting) {
    const tsc = ['node_modules/typescript/bin/tsc', '-p', project, '--noEmit'];
    const [status] = await once(spawn(process.execPath, tsc, { stdio: 'inherit' }), 'exit');
    process.stdout.write(`${status === 0 ? 'ok    ' : 'FAILED'}  ${project}\n`);
    if (status !== 0) failed.push(project);
  }
}

await Promise.all(Array.from({ length: availableParallelism() }, checkInTurn));
process.exit(failed.length === 0 ? 0 : 1);
