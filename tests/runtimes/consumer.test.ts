import { execFile } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { build, transform } from 'esbuild';
import { describe, expect, inject, test } from 'vitest';
import { blocksOf } from '../helpers/code-blocks';

const endpoint = inject('endpoint');
const consumer = inject('consumer');

/** Entries that are no modules, or are for a developer's own machine and may need Node. */
const others = ['./package.json', './schema.graphql', './codegen'];
const modules = inject('entries').filter((entry) => !others.includes(entry));

describe('a project that installs the SDK', () => {
  test('loads it with require(), as the one copy that import gives', async () => {
    const script = `
      const sdk = require('@kurultai/sdk');
      import('@kurultai/sdk').then((other) => console.log(sdk === other, Object.keys(sdk).sort().join(' ')));`;
    expect(await run('names.cjs', script)).toBe(
      'true AbortError ConferenceError GraphqlError HttpError NetworkError NotJsonError OutdatedSchemaError TimeoutError ' +
        'UnknownLocaleError createClient createConference isAbortError isConferenceError isGraphqlError isHttpError ' +
        'isNetworkError isNotJsonError isOutdatedSchemaError isTimeoutError isUnknownLocaleError\n',
    );
  });

  test('knows errors of its CommonJS copy by its guards, where a bundler has taken both', async () => {
    const { outputFiles } = await build({
      stdin: {
        contents: `
          import { createConference, isHttpError, HttpError } from '@kurultai/sdk';
          const old = require('@kurultai/sdk');
          const away = { endpoint: new URL('/nowhere', process.argv[2]).href, locale: 'kk' };
          for (const [open, guard, Kind] of [[old.createConference, isHttpError, HttpError], [createConference, old.isHttpError, old.HttpError]])
            open(away).events.list().catch((error) => console.log(guard(error), error.code, error instanceof Kind));`,
        resolveDir: consumer,
      },
      bundle: true,
      platform: 'node',
      format: 'cjs',
      write: false,
      logLevel: 'silent',
    });
    expect(await run('both.cjs', outputFiles.map(({ text }) => text).join(''))).toBe(
      'true http false\ntrue http false\n',
    );
  });

  test('finds the schema for its own code generator', async () => {
    const script = `
      import { readFileSync } from 'node:fs';
      console.log(readFileSync(new URL(import.meta.resolve('@kurultai/sdk/schema.graphql')), 'utf8').includes('type ConferencePanel'));`;
    expect(await run('schema.mjs', script)).toBe('true\n');
  });

  test('runs all that the README shows', async () => {
    const { code } = await transform(await readme(), { loader: 'ts', target: 'es2022' });
    const printed = await run('readme.mjs', code);
    const [firstDay = '', ...rest] = printed.split('\n');
    expect(firstDay).toMatch(/^2024-04-09 \S/);
    expect(rest).toContainEqual(expect.stringMatching(/^ {3}2024-04-09T\d\d:\d\d:00\.000Z \S/));
    expect(rest).toContainEqual(expect.stringMatching(/^\d\d:\d\d \S/));
    expect(rest).toContainEqual(expect.stringMatching(/^\/kk\/news\/[a-z0-9-]+$/));
    expect(rest).toContainEqual(expect.stringMatching(new RegExp(`^${inject('cmsUrl')}/uploads/\\S+ `)));
  });

  test('runs what the README of the project shows', async () => {
    const lines = (await run('project.mjs', againstCms(await blocksOf('README.md', 'js')))).split('\n');
    expect(lines[0]).toMatch(/^2024-04-09 \S/);
    expect(lines).toContainEqual(expect.stringMatching(/^ {2}2024-04-09T\d\d:\d\d:00\.000Z \S/));
    expect(lines.join('\n')).toMatch(/\[\n( {2}['"«]?.*[а-я].*\n)+\]\n$/);
  });

  test('gets an answer wherever the README of the project asks with curl', async () => {
    const commands = (await blocksOf('README.md', 'sh')).join('\n');
    const addresses = [...commands.matchAll(/curl '([^']+)'/g)].map(([, address = '']) => againstCms([address]));
    expect(addresses).not.toEqual([]);
    for (const address of addresses) {
      const answer = await fetch(address);
      expect([address, answer.status]).toEqual([address, 200]);
      const { data }: { data: readonly { startsAt: string; locale: string; moderators: unknown }[] } =
        await answer.json();
      expect(data.length).toBeGreaterThan(0);
      expect(data).toEqual(
        data.map((one) =>
          expect.objectContaining({ locale: 'ru', moderators: expect.any(Array), startsAt: one.startsAt }),
        ),
      );
    }
  });

  test.each(['NodeNext', 'ESNext'])(
    'type-checks all that the README shows, strictly, with module %s',
    async (module) => {
      const moduleResolution = module === 'ESNext' ? 'Bundler' : module;
      expect(await faultsOf({ module, moduleResolution }, 'readme.mts', await readme())).toBe('');
    },
  );

  test.each([
    ['Node16', 'Node16'],
    ['NodeNext', 'NodeNext'],
    ['CommonJS', 'Node10'],
  ])('type-checks in CommonJS, with module %s resolved as by %s', async (module, moduleResolution) => {
    const program = `
      ${modules.map((entry, index) => `import * as entry${index} from '${nameOf(entry)}';`).join('\n')}
      import { createConference, isHttpError, type Panel } from '@kurultai/sdk';
      export const copies = [${modules.map((_, index) => `entry${index}`).join(', ')}];
      export async function panelOf(slug: string): Promise<Panel | null> {
        return createConference({ endpoint: 'https://cms.example.org/graphql', locale: 'kk' }).panels.get(slug);
      }
      export const statusOf = (error: unknown): number | undefined => (isHttpError(error) ? error.status : undefined);
      export const wrong: string = 0;`;
    const faults = await faultsOf({ module, moduleResolution }, 'consumer.cts', program);
    // The one mistake in it shows that it was looked at.
    expect(faults).toMatch(/^\S+consumer\.cts\S+ error TS2322: Type 'number' is not assignable to type 'string'\.\n$/);
  });
});

describe('a bundle for any runtime', () => {
  test.each(modules)('has no part of Node: %s', async (entry) => {
    const { metafile } = await build({
      stdin: { contents: `import * as all from '${nameOf(entry)}'; console.log(all);`, resolveDir: consumer },
      bundle: true,
      platform: 'neutral',
      mainFields: ['module', 'main'],
      format: 'esm',
      outdir: path.join(consumer, 'bundle'),
      write: false,
      metafile: true,
      logLevel: 'silent',
    });
    const imports = Object.values(metafile.inputs).flatMap((input) => input.imports);
    expect(imports.filter(({ external }) => external)).toEqual([]);
    expect(imports.length).toBeGreaterThan(0);
  });
});

const nameOf = (entry: string) => `@kurultai/sdk${entry.slice(1)}`;

/** Runs a script in the project, and returns what it prints. */
async function run(file: string, script: string): Promise<string> {
  await writeFile(path.join(consumer, file), script);
  const { stdout } = await promisify(execFile)(process.execPath, [path.join(consumer, file), endpoint]);
  return stdout;
}

/** What the compiler says of a program in the project, strictly, declarations of libraries included. */
async function faultsOf(
  modules: { readonly module: string; readonly moduleResolution: string },
  file: string,
  program: string,
): Promise<string> {
  const folder = path.join(consumer, `${modules.module}-${path.extname(file)}`);
  await mkdir(folder);
  await writeFile(path.join(folder, file), program);
  const compilerOptions = {
    ...{ target: 'ES2022', lib: ['ES2023', 'DOM'], types: [], ...modules },
    ...{ strict: true, exactOptionalPropertyTypes: true, noUncheckedIndexedAccess: true },
    ...{ skipLibCheck: false, noEmit: true },
  };
  await writeFile(path.join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: [file] }));
  const tsc = path.join(consumer, 'node_modules/typescript/bin/tsc');
  const { stdout } = await promisify(execFile)(process.execPath, [tsc, '-p', folder]).catch(
    (error: { stdout: string }) => error,
  );
  // What schema-dts says of itself is not ours: its declarations are an ES module's for Node16 alone.
  return stdout.replace(/^\S+\/node_modules\/schema-dts\/.*\n/gm, '');
}

/** The code of the SDK's README as one program, against the CMS of these tests. */
const readme = async () => againstCms(await blocksOf('sdk/README.md', 'ts'));

const againstCms = (blocks: readonly string[]) =>
  blocks.join('\n').replaceAll('http://localhost:1337', inject('cmsUrl'));
