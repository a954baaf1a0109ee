import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { projectDir } from './cms';

/** A fenced code block of a Markdown text. */
export interface CodeBlock {
  /** The word after the fence; `''` where there is none. */
  readonly language: string;
  readonly code: string;
  /** The number of its first line, the fence, from 1. */
  readonly line: number;
}

/** The fenced code blocks of a Markdown text (CommonMark §4.5), in the order that they stand in. */
export function fencedBlocks(markdown: string): CodeBlock[] {
  const blocks: CodeBlock[] = [];
  let open: { readonly fence: string; readonly language: string; readonly line: number } | undefined;
  let lines: string[] = [];
  for (const [index, text] of markdown.split('\n').entries()) {
    const [, fence = '', info = ''] = /^\s*(`{3,}|~{3,})\s*(\S*)/.exec(text) ?? [];
    if (!open && fence) {
      open = { fence, language: info, line: index + 1 };
      lines = [];
    } else if (open && fence.startsWith(open.fence) && !info) {
      blocks.push({ language: open.language, line: open.line, code: lines.map((line) => `${line}\n`).join('') });
      open = undefined;
    } else lines.push(text);
  }
  if (open) throw new Error(`The code block at line ${open.line} has no end.`);
  return blocks;
}

/** The code blocks of one language in a Markdown text. */
const codeBlocks = (markdown: string, language: string): string[] =>
  fencedBlocks(markdown).flatMap((block) => (block.language === language ? [block.code] : []));

/**
 * The code blocks of one language on a page of the project. A test that takes them tries them all: it is how
 * `tests/rules/docs` knows that somebody does.
 * @param file from the project's root: `sdk/README.md`.
 * @throws Error where the page has none.
 */
export async function blocksOf(file: string, language: string): Promise<string[]> {
  const blocks = codeBlocks(await readFile(path.join(projectDir, file), 'utf8'), language);
  if (blocks.length === 0) throw new Error(`${file} has no block of ${language}.`);
  return blocks;
}
