import { describe, expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { commandsOf, faultOf } from './commands';
import { pages, tests } from './pages';

/** Languages that are looked at here; `text` is for what is no program. */
const HERE = ['json', 'sh', 'text', 'yaml'];
/** Languages that some test runs. */
const CODE = ['astro', 'graphql', 'html', 'js', 'jsx', 'mjs', 'sql', 'svelte', 'ts', 'tsx', 'vue'];

/** The blocks of a recipe are the files that they name in their first line. */
const isOfRecipe = (file: string, code: string) =>
  file.startsWith('docs/recipes/') &&
  /^(\/\/|<!--) \S+\.\w+( -->)?\n/.test(code) &&
  tests.some((text) => text.includes('filesOf(') && text.includes(`'${file.replace('docs/recipes/', '')}'`));

const isRun = (file: string) => tests.some((text) => RUNS.some((call) => text.includes(`${call}('${file}'`)));
/** How a test takes the code of a page. */
const RUNS = ['checkDocBlocks', 'blocksOf'];

describe.each(pages)('$file', ({ file, blocks }) => {
  test('has no block that nobody tries', () => {
    const untried = blocks.filter(
      ({ language, code }) =>
        !HERE.includes(language) && !(CODE.includes(language) && (isRun(file) || isOfRecipe(file, code))),
    );
    expect(untried.map(({ language, line }) => `${file}:${line}: no test runs this block of "${language}"`)).toEqual(
      [],
    );
  });

  test('shows commands that exist, on addresses that a test asks', () => {
    const commands = blocks.flatMap(({ language, code }) => (language === 'sh' ? commandsOf(code) : []));
    expect(commands.flatMap((command) => faultOf(command, file)?.concat(': ', command) ?? [])).toEqual([]);
    if (commands.some((command) => command.includes('curl'))) expect(isRun(file)).toBe(true);
  });

  test('shows data that can be read', () => {
    for (const { language, code, line } of blocks) {
      // JSON is YAML, too (YAML 1.2 §1.3).
      if (/^(json|yaml)$/.test(language)) expect(parseDocument(code).errors, `${file}:${line}`).toEqual([]);
      if (language === 'json') expect(() => JSON.parse(code), `${file}:${line}`).not.toThrow();
    }
  });
});

test('finds what is wrong with a command', () => {
  expect(faultOf('npx --yes pnpm@10 tset')).toBe('there is no tset');
  expect(faultOf('npx --yes pnpm@10 --dir examples/site develop')).toBe('there is no examples/site:develop');
  expect(faultOf('npx --yes pnpm@10 --dir examples/site dev')).toBeUndefined();
  expect(faultOf('npm install @kurultai/sdk grafql')).toBe('there is no grafql');
  expect(faultOf('DATBASE_URL=postgres://x npx --yes pnpm@10 start')).toContain('DATBASE_URL');
  expect(faultOf('rm -rf /')).toBe('there is no rm');
  expect(faultOf('npx --yes pnpm@10 dev')).toBeUndefined();
});

test('finds the pages of the project', () => {
  const files = pages.map(({ file }) => file);
  expect(files).toEqual(expect.arrayContaining(['README.md', 'sdk/README.md', 'sdk/docs/time.md']));
});
