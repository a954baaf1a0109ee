import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import ts from 'typescript';
import { expect } from 'vitest';
import { projectDir } from './cms';
import { blocksOf } from './code-blocks';

const execute = promisify(execFile);

/** As strict as a site's own settings may be. */
const OPTIONS: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
  types: [],
  strict: true,
  noUncheckedIndexedAccess: true,
  exactOptionalPropertyTypes: true,
  noUnusedLocals: true,
  skipLibCheck: true,
  noEmit: true,
};

/**
 * Compiles and runs the `ts` blocks of a page of the project, which are one program from top to bottom, against the built
 * packages. What it prints must be what its comments `// → …` say, line by line; kinds of spaces count as one.
 * @param file from the project's root: `sdk/docs/time.md`.
 * @param endpoint of a CMS with the demo conference, in place of the one that pages name.
 */
export async function checkDocBlocks(file: string, endpoint?: string): Promise<void> {
  const program = `${(await blocksOf(file, 'ts')).join('\n')}\nexport {};\n`;
  expect(faultsOf(program), file).toEqual([]);
  const promised = [...program.matchAll(/\/\/ → (.*)$/gm)].map(([, line = '']) => line);
  const run = endpoint ? program.replaceAll('http://localhost:1337/graphql', endpoint) : program;
  expect(await printedBy(run), file).toEqual(promised);
}

function faultsOf(text: string): string[] {
  const file = path.join(projectDir, 'page.ts');
  const host = ts.createCompilerHost(OPTIONS);
  const { getSourceFile, fileExists, readFile: read } = host;
  host.fileExists = (name) => name === file || fileExists(name);
  host.readFile = (name) => (name === file ? text : read(name));
  host.getSourceFile = (name, ...rest) =>
    name === file ? ts.createSourceFile(name, text, ts.ScriptTarget.ES2022) : getSourceFile(name, ...rest);
  return ts.getPreEmitDiagnostics(ts.createProgram([file], OPTIONS, host)).map(({ messageText, start = 0 }) => {
    const line = text.slice(text.lastIndexOf('\n', start - 1) + 1).split('\n')[0];
    return `${ts.flattenDiagnosticMessageText(messageText, ' ')}: ${line}`;
  });
}

async function printedBy(program: string): Promise<string[]> {
  const { outputText } = ts.transpileModule(program, { compilerOptions: OPTIONS });
  const { stdout } = await execute(process.execPath, ['--input-type=module', '--eval', outputText], {
    cwd: projectDir,
  });
  return stdout
    .replace(/[\u00a0\u202f\u2009]/g, ' ')
    .split('\n')
    .slice(0, -1);
}
