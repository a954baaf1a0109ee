import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'esbuild';
import { buildSchema, Kind, parse, print, validate } from 'graphql';
import { expect, test } from 'vitest';
import * as documents from '../../sdk/src/generated/graphql';
import { projectDir } from '../helpers/cms';

const folder = path.join(projectDir, 'sdk/operations');

/** What the files say of each operation. */
async function written(): Promise<Record<string, string>> {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.graphql'));
  const parsed = await Promise.all(files.map(async (file) => parse(await readFile(path.join(folder, file), 'utf8'))));
  return Object.fromEntries(
    parsed
      .flatMap(({ definitions }) => definitions)
      .flatMap((one) =>
        one.kind === Kind.OPERATION_DEFINITION ? [[`${one.name?.value}Document`, print(one)] as const] : [],
      ),
  );
}

test('every operation is sent as its file says, with each fragment that it needs once, and is valid', async () => {
  const schema = buildSchema(await readFile(path.join(projectDir, 'sdk/schema.graphql'), 'utf8'));
  const sent = Object.entries(documents).map(([name, document]) => {
    const asked = parse(document.toString());
    expect([name, validate(schema, asked)]).toEqual([name, []]);
    return [name, print({ ...asked, definitions: asked.definitions.slice(0, 1) })];
  });
  expect(Object.fromEntries(sent)).toEqual(await written());
});

/** What a bundler leaves of the operations for a program that uses these. */
async function bundled(...names: (keyof typeof documents)[]): Promise<string> {
  const { outputFiles } = await build({
    stdin: {
      contents: `import { ${names} } from './sdk/dist/generated/graphql.js';\nconsole.log(${names});`,
      resolveDir: projectDir,
    },
    bundle: true,
    write: false,
    format: 'esm',
    logLevel: 'silent',
  });
  return outputFiles.map(({ text }) => text).join('');
}

test('a bundler keeps of the operations what is used, with the fragments that it needs', async () => {
  const count = await bundled('TalksCountDocument');
  expect(count).not.toContain('fragment ');
  expect(count).not.toContain('items:');
  const day = await bundled('DaysDocument');
  const kept = [...day.matchAll(/fragment (\w+) on/g)].map(([, name]) => name);
  expect(kept.sort()).toEqual(['DayCard', 'DayOfEvent', 'EventLink', 'Fallback']);
  const both = await bundled('PanelDocument', 'ProgrammeDocument');
  const fragments = [...both.matchAll(/fragment (\w+) on/g)].map(([, name]) => name);
  expect(fragments).toEqual([...new Set(fragments)]);
  expect(fragments).toContain('PanelCard');
  expect(both).not.toContain('AwardCard');
});
