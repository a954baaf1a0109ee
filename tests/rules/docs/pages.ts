import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { projectDir } from '../../helpers/cms';
import { type CodeBlock, fencedBlocks } from '../../helpers/code-blocks';

/** Folders of what is made or fetched, and of examples that tests write down for themselves. */
const LEFT_OUT = /(^|\/)(\.[^/]+|node_modules|dist|build|public)$|^(sdk\/docs\/api|tests\/fixtures)$/;

/** A page of Markdown in the project, by its path from the project's root, and its code blocks. */
export interface Page {
  readonly file: string;
  readonly blocks: readonly CodeBlock[];
}

/** Every page that somebody wrote. The API reference is made of docstrings. */
export const pages: readonly Page[] = filesBelow('')
  .filter((file) => file.endsWith('.md'))
  .map((file) => ({ file, blocks: fencedBlocks(read(file)) }))
  .filter(({ blocks }) => blocks.length > 0);

/** The texts of all tests. */
export const tests: readonly string[] = filesBelow('tests')
  .filter((file) => file.endsWith('.test.ts') && !file.startsWith('tests/rules/docs/blocks'))
  .map(read);

export function read(file: string): string {
  return readFileSync(path.join(projectDir, file), 'utf8');
}

function filesBelow(folder: string): string[] {
  return readdirSync(path.join(projectDir, folder), { withFileTypes: true }).flatMap((entry) => {
    const file = path.posix.join(folder, entry.name);
    if (!entry.isDirectory()) return entry.isFile() ? [file] : [];
    return LEFT_OUT.test(file) ? [] : filesBelow(file);
  });
}
