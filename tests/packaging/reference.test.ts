import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, describe, expect, test } from 'vitest';
import { projectDir } from '../helpers/cms';
import { filesIn, removeTemporaryFolders, temporaryFolder } from './package';

const execute = promisify(execFile);
const typedoc = path.join(projectDir, 'node_modules/typedoc/bin/typedoc');
const reference = path.join(projectDir, 'sdk/docs/api');

/** Typedoc, as `pnpm docs:api` runs it; @throws Error where it has a warning. */
const generate = (...options: string[]) =>
  execute(process.execPath, [typedoc, '--options', 'sdk/typedoc.json', ...options], { cwd: projectDir });

afterAll(removeTemporaryFolders);

describe('the API reference', () => {
  test('describes all that every entry of the package exports, and links to nothing that is not there; it is current', async () => {
    const folder = await temporaryFolder();
    await generate('--out', folder);
    const files = await filesIn(folder);
    expect(await filesIn(reference), 'Run "pnpm docs:api".').toEqual(files);
    for (const file of files) {
      const written = await readFile(path.join(reference, file), 'utf8');
      expect(written, `${file} is out of date. Run "pnpm docs:api".`).toBe(
        await readFile(path.join(folder, file), 'utf8'),
      );
    }
  });

  test('is not made where something that must be described is not', async () => {
    const folder = await temporaryFolder();
    const { stderr } = await generate('--out', folder, '--requiredToBeDocumented', 'Property').catch(
      (error: { stderr: string }) => error,
    );
    expect(stderr).toContain('ArticleCard.title (Property), defined in');
    expect(stderr).toContain('does not have any documentation');
  });

  test('has a page for every entry', async () => {
    const { exports }: { exports: Record<string, object | string> } = await read('sdk/package.json');
    const { entryPoints }: { entryPoints: readonly string[] } = await read('sdk/typedoc.json');
    const sources = Object.values(exports).flatMap((conditions) => {
      const [, built] = /"\.\/dist\/(?!cjs)([^"]+)\.js"/.exec(JSON.stringify(conditions)) ?? [];
      return built ? [`src/${built}.ts`] : [];
    });
    expect([...entryPoints].sort()).toEqual(sources.sort());
  });
});

const read = async (file: string) => JSON.parse(await readFile(path.join(projectDir, file), 'utf8'));
