import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { install } from '../helpers/pnpm';
import { pack, removeTemporaryFolders, temporaryFolder } from './package';
import { installedVersion } from './versions';

const execute = promisify(execFile);

let project: string;

beforeAll(async () => {
  const { tarball } = await pack('sdk');
  project = await temporaryFolder();
  const versions = ['graphql', '@tanstack/react-query', 'react', '@types/react', 'typescript'].map(async (name) => [
    name,
    await installedVersion(name),
  ]);
  const dependencies = { '@kurultai/sdk': `file:${tarball}`, ...Object.fromEntries(await Promise.all(versions)) };
  await writeFile(path.join(project, 'package.json'), JSON.stringify({ private: true, dependencies }));
  await install(project);
});
afterAll(removeTemporaryFolders);

/** What TypeScript finds in a program of a project that has an adapter of TanStack Query, and never named its core. */
async function faultsOf(program: string): Promise<string> {
  const compilerOptions = {
    ...{ target: 'ES2022', lib: ['ES2022', 'DOM'], module: 'ESNext', moduleResolution: 'Bundler' },
    ...{ strict: true, skipLibCheck: true, noEmit: true, types: [] },
  };
  await writeFile(path.join(project, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['program.ts'] }));
  await writeFile(path.join(project, 'program.ts'), program);
  const tsc = path.join(project, 'node_modules/typescript/bin/tsc');
  const { stdout } = await execute(process.execPath, [tsc, '-p', project]).catch((error: { stdout: string }) => error);
  return stdout;
}

const opened = `
  import { createConference } from '@kurultai/sdk/fetch';
  import { conferenceQueries } from '@kurultai/sdk/query';
  import { QueryClient } from '@tanstack/react-query';
  const queries = conferenceQueries(createConference({ endpoint: 'https://cms.example.kz/graphql', locale: 'kk' }));
  const count = new QueryClient().getQueryData(queries.panels.count().queryKey);`;

test('a key tells its data to the adapter that a project has installed', async () => {
  expect(await faultsOf(`${opened}\nexport const next: number = (count ?? 0) + 1;`)).toBe('');
  expect(await faultsOf(`${opened}\nexport const words: string = count ?? 0;`)).toContain(
    "Type 'number' is not assignable to type 'string'",
  );
});
