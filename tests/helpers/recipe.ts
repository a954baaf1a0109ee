import { readFile } from 'node:fs/promises';
import path from 'node:path';
import ts from 'typescript';
import { projectDir } from './cms';

/** How a file of a recipe says where it belongs: `// app/page.tsx`, or `<!-- index.html -->`, in its first line. */
const NAMED_BLOCK = /^```\w+\n(?:\/\/ (\S+)|<!-- (\S+) -->)\n(.*?)^```$/gms;

/** The files of a recipe, by their names. */
export async function filesOf(recipe: string): Promise<ReadonlyMap<string, string>> {
  const page = await readFile(path.join(projectDir, 'docs/recipes', recipe), 'utf8');
  const files = [...page.matchAll(NAMED_BLOCK)].map(([, code, markup, text = '']): [string, string] => [
    code ?? markup ?? '',
    text,
  ]);
  if (files.length === 0) throw new Error(`${recipe} shows no file that has a name.`);
  return new Map(files);
}

/** The part of a component that TypeScript understands, as a module; templates are their framework's own. */
function scriptOf(name: string, text: string): [string, string] {
  if (!/\.(vue|svelte)$/.test(name)) return [name, text];
  const [, script = ''] = /<script[^>]*lang="ts"[^>]*>\n(.*?)<\/script>/s.exec(text) ?? [];
  return [`${name}.ts`, `${script}\nexport {};\n`];
}

/**
 * Compiles a recipe in a folder where its framework's types are installed, as strictly as a site may.
 * @param given files that the framework itself writes, by their names.
 * @returns what the compiler finds, with the line that it finds it in.
 */
export function faultsOf(
  files: ReadonlyMap<string, string>,
  folder: string,
  options: ts.CompilerOptions = {},
  given: Readonly<Record<string, string>> = {},
): string[] {
  const compilerOptions: ts.CompilerOptions = {
    ...{ target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext, types: [] },
    ...{ moduleResolution: ts.ModuleResolutionKind.Bundler, jsx: ts.JsxEmit.ReactJSX },
    ...{ lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'] },
    ...{ strict: true, noUncheckedIndexedAccess: true, exactOptionalPropertyTypes: true },
    ...{ skipLibCheck: true, noEmit: true, baseUrl: folder },
    ...options,
  };
  const texts = new Map(
    [...files, ...Object.entries(given)].map(([name, text]) => {
      const [file, code] = scriptOf(name, text);
      return [path.join(folder, file), code];
    }),
  );
  const host = ts.createCompilerHost(compilerOptions);
  const { getSourceFile, fileExists, readFile: read, directoryExists } = host;
  const isFolder = (name: string) => [...texts.keys()].some((file) => file.startsWith(`${name}/`));
  host.directoryExists = (name) => isFolder(name) || (directoryExists?.(name) ?? false);
  host.fileExists = (name) => texts.has(name) || fileExists(name);
  host.readFile = (name) => texts.get(name) ?? read(name);
  host.getSourceFile = (name, ...rest) => {
    const text = texts.get(name);
    return text === undefined
      ? getSourceFile(name, ...rest)
      : ts.createSourceFile(name, text, ts.ScriptTarget.ES2022, true);
  };
  const program = ts.createProgram([...texts.keys()], compilerOptions, host);
  return ts.getPreEmitDiagnostics(program).map(({ file, messageText, start = 0 }) => {
    const line = file?.text.slice(file.text.lastIndexOf('\n', start - 1) + 1).split('\n')[0];
    const where = file ? path.relative(folder, file.fileName) : '';
    return `${where}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}: ${line}`;
  });
}
