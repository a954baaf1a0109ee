import { spawnSync } from 'node:child_process';

/** Type-checks every part of the project by its own tsconfig, and says which of them failed. */
const projects = [
  'cms/src/plugins/conference/server/tsconfig.json',
  'cms/src/plugins/conference/admin/tsconfig.json',
  'cms/src/admin/tsconfig.json',
  'cms/tsconfig.json',
  'sdk/tsconfig.json',
  'sdk/tsconfig.codegen.json',
  'examples/site/tsconfig.json',
  'examples/react/tsconfig.json',
  'tests/tsconfig.json',
];

const failed = projects.filter((project) => {
  const { status } = spawnSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', project, '--noEmit'], {
    stdio: 'inherit',
  });
  process.stdout.write(`${status === 0 ? 'ok    ' : 'FAILED'}  ${project}\n`);
  return status !== 0;
});
process.exit(failed.length === 0 ? 0 : 1);
