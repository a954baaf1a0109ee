import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { install } from '../helpers/pnpm';
import { pack, removeTemporaryFolders, temporaryFolder } from './package';
import { installedVersion } from './versions';

const execute = promisify(execFile);

/** What the page on it says to install, beside the SDK. */
const tools = ['graphql', '@graphql-codegen/cli', 'typescript'];

let project: string;

beforeAll(async () => {
  const sdk = await pack('sdk');
  project = await temporaryFolder();
  const versions = await Promise.all(tools.map(async (name) => [name, await installedVersion(name)] as const));
  const dependencies = { ...Object.fromEntries(versions), [sdk.manifest.name]: `file:${sdk.tarball}` };
  await write('package.json', JSON.stringify({ private: true, type: 'module', dependencies }));
  await install(project);
});
afterAll(removeTemporaryFolders);

const write = (file: string, text: string) => writeFile(path.join(project, file), text);
const run = (script: string, args: readonly string[]) =>
  execute(process.execPath, [path.join(project, 'node_modules', script), ...args], { cwd: project });

test('the packed SDK generates one for a schema, in a project that has nothing else, and it type-checks', async () => {
  await write(
    'codegen.ts',
    `import type { CodegenConfig } from '@graphql-codegen/cli';
import { conferenceConfig } from '@kurultai/sdk/codegen';
const config: CodegenConfig = conferenceConfig({ schema: 'node_modules/@kurultai/sdk/schema.graphql', output: 'conference.ts' });
export default config;\n`,
  );
  await run('@graphql-codegen/cli/esm/bin.js', ['--config', 'codegen.ts']);
  expect(await readFile(path.join(project, 'conference.ts'), 'utf8')).toContain('export function createConference(');
  const compilerOptions = { module: 'NodeNext', strict: true, noEmit: true, lib: ['ES2023', 'DOM'], types: [] };
  await write('tsconfig.json', JSON.stringify({ compilerOptions, files: ['conference.ts'] }));
  const { stdout } = await run('typescript/bin/tsc', ['-p', '.']);
  expect(stdout).toBe('');
});

test('and says in CI whether that is still the one for the schema', async () => {
  const check = () => run('@graphql-codegen/cli/esm/bin.js', ['--config', 'codegen.ts', '--check']);
  await check();
  await write('conference.ts', '// Ескі\n');
  await expect(check()).rejects.toThrow();
});
