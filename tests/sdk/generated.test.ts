import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { generate } from '@graphql-codegen/cli';
import { expect, test } from 'vitest';
import config from '../../codegen';
import { projectDir } from '../helpers/cms';

const run = promisify(execFile);

test('sdk/schema.graphql is the schema that the CMS serves now', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'kurultai-schema-'));
  const printed = path.join(folder, 'schema.graphql');
  const { NODE_ENV: _, VITEST: __, ...env } = process.env;
  await run(process.execPath, ['cms/dist/launch/print-schema.js', printed], { cwd: projectDir, env });
  const served = await readFile(printed, 'utf8');
  await rm(folder, { recursive: true });
  expect(await readFile(path.join(projectDir, 'sdk/schema.graphql'), 'utf8')).toBe(served);
});

test('sdk/src/generated is what the operations give now', async () => {
  const files: { filename: string; content: string }[] = await generate(
    { ...config, cwd: projectDir, silent: true },
    false,
  );
  expect(files.length).toBeGreaterThan(0);
  for (const { filename, content } of files) {
    expect(await readFile(path.join(projectDir, filename), 'utf8')).toBe(content);
  }
});
