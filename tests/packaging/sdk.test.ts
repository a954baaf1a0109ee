import { execFile } from 'node:child_process';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Caller } from '../helpers/caller';
import { type Cms, projectDir, startCms } from '../helpers/cms';
import { install } from '../helpers/pnpm';
import { codeBlocks } from './code-blocks';
import {
  filesIn,
  filesWithPathsOfThisMachine,
  lint,
  type Packed,
  pack,
  removeTemporaryFolders,
  temporaryFolder,
} from './package';
import { installedVersion } from './versions';

const execute = promisify(execFile);

let sdk: Packed;
beforeAll(async () => {
  sdk = await pack('sdk');
});
afterAll(removeTemporaryFolders);

describe('the packed SDK', () => {
  test('holds what was built from its sources, the operations, the schema, README and license, and nothing else', async () => {
    const sources = await filesIn(path.join(projectDir, 'sdk/src'));
    const built = sources.flatMap((source) => [source.replace(/ts$/, 'js'), source.replace(/ts$/, 'd.ts')]);
    const operations = await filesIn(path.join(projectDir, 'sdk/operations'));
    expect([...sdk.files.keys()].sort()).toEqual(
      [
        ...built.map((file) => `dist/${file}`),
        ...operations.map((file) => `operations/${file}`),
        ...['LICENSE', 'README.md', 'package.json', 'schema.graphql'],
      ].sort(),
    );
  });

  test('tells nothing of the machine it was packed on', () => {
    expect(filesWithPathsOfThisMachine(sdk)).toEqual([]);
  });

  test('has nothing that publint would change', async () => {
    expect(await lint(sdk)).toEqual([]);
  });

  test('asks for published versions only, and for no part of Node but where code is generated', () => {
    const { dependencies, peerDependencies } = sdk.manifest;
    for (const range of Object.values({ ...dependencies, ...peerDependencies })) expect(range).toMatch(/^\^?\d/);
    const imports = [...sdk.files]
      .filter(([file]) => file.endsWith('.js') && !file.startsWith('dist/codegen/'))
      .flatMap(([, text]) => [...text.matchAll(/from '([^'.]+)'/g)].map(([, name]) => name));
    expect([...new Set(imports)]).toEqual(['graphql-request']);
  });
});

describe('a project that installs it', () => {
  let cms: Cms;
  let project: string;

  beforeAll(async () => {
    [cms, project] = await Promise.all([startCms({ SEED: 'balkhash' }), installInEmptyProject(sdk)]);
  });
  afterAll(() => cms.stop());

  test('prints what the CMS publishes in each language, from Node', async () => {
    const script = `
      import { createConference } from '@kurultai/sdk';
      const kazakh = createConference({ endpoint: process.argv[2], locale: 'kk' });
      for (const locale of ['kk', 'ru', 'en']) {
        const events = await kazakh.in(locale).events.list();
        console.log(JSON.stringify({ conferenceEvents: events.map(({ title }) => ({ title })) }));
      }`;
    const query = 'query ($locale: I18NLocaleCode) { conferenceEvents(locale: $locale) { title } }';
    const visitor = new Caller(cms.url);
    const answers = await Promise.all(['kk', 'ru', 'en'].map((locale) => visitor.graphql(query, { locale })));
    const published = answers.map(({ body }) => JSON.stringify(body.data));
    expect(new Set(published).size).toBe(3);
    expect(await run('titles.mjs', script)).toBe(`${published.join('\n')}\n`);
  });

  test('loads it with require() too', async () => {
    const script = `console.log(Object.keys(require('@kurultai/sdk')).sort().join(' '))`;
    expect(await run('names.cjs', script)).toBe(
      'AbortError ConferenceError GraphqlError HttpError NetworkError NotJsonError OutdatedSchemaError TimeoutError ' +
        'UnknownLocaleError createClient createConference isAbortError isConferenceError isGraphqlError isHttpError ' +
        'isNetworkError isNotJsonError isOutdatedSchemaError isTimeoutError isUnknownLocaleError\n',
    );
  });

  test('finds the schema for its own code generator', async () => {
    const script = `
      import { readFileSync } from 'node:fs';
      console.log(readFileSync(new URL(import.meta.resolve('@kurultai/sdk/schema.graphql')), 'utf8').includes('type ConferencePanel'));`;
    expect(await run('schema.mjs', script)).toBe('true\n');
  });

  test('runs all that the README shows', async () => {
    const printed = await run('readme.mjs', await readme(cms.endpoint));
    const [firstDay = '', ...rest] = printed.split('\n');
    expect(firstDay).toMatch(/^2024-04-09 \S/);
    expect(rest).toContainEqual(expect.stringMatching(/^ {3}2024-04-09T\d\d:\d\d:00\.000Z \S/));
    expect(rest).toContainEqual(expect.stringMatching(/^\d\d:\d\d \S/));
    expect(rest).toContainEqual(expect.stringMatching(/^\/kk\/news\/[a-z0-9-]+$/));
    expect(rest).toContainEqual(expect.stringMatching(new RegExp(`^${cms.url}/uploads/\\S+ `)));
  });

  test.each(['NodeNext', 'ESNext'])(
    'type-checks all that the README shows, strictly, with module %s',
    async (module) => {
      const folder = path.join(project, module);
      await mkdir(folder);
      await writeFile(path.join(folder, 'readme.mts'), await readme(cms.endpoint));
      const compilerOptions = {
        ...{ target: 'ES2022', lib: ['ES2023', 'DOM'], types: [] },
        ...{ module, moduleResolution: module === 'ESNext' ? 'Bundler' : module },
        ...{
          strict: true,
          exactOptionalPropertyTypes: true,
          noUncheckedIndexedAccess: true,
          skipLibCheck: false,
          noEmit: true,
        },
      };
      await writeFile(path.join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['readme.mts'] }));
      const tsc = path.join(project, 'node_modules/typescript/bin/tsc');
      const { stdout } = await execute(process.execPath, [tsc, '-p', folder]).catch(
        (error: { stdout: string }) => error,
      );
      expect(stdout).toBe('');
    },
  );

  async function run(file: string, script: string): Promise<string> {
    await writeFile(path.join(project, file), script);
    const { stdout } = await execute(process.execPath, [path.join(project, file), cms.endpoint]);
    return stdout;
  }
});

/** The code of the README as one program, against a CMS at another address. */
async function readme(endpoint: string): Promise<string> {
  const blocks = codeBlocks(sdk.files.get('README.md') ?? '', 'ts');
  expect(blocks.length).toBeGreaterThan(0);
  return blocks.join('\n').replaceAll('http://localhost:1337/graphql', endpoint);
}

async function installInEmptyProject({ tarball, manifest }: Packed): Promise<string> {
  const project = await temporaryFolder();
  const dependencies = {
    [manifest.name]: `file:${tarball}`,
    graphql: await installedVersion('graphql'),
    typescript: await installedVersion('typescript'),
  };
  await writeFile(path.join(project, 'package.json'), JSON.stringify({ private: true, dependencies }));
  await install(project);
  expect(await readdir(path.join(project, 'node_modules/@kurultai'))).toEqual(['sdk']);
  return project;
}
