import type { Block, Blocks, Inline, List, ListItem } from '@kurultai/sdk';

/** The beginning of a text without its formatting, for a page's description: whole words, at most `length` characters. */
export function plainText(blocks: Blocks | null, length = 200): string {
  const text = (blocks ?? []).map(textOf).join(' ').replaceAll(/\s+/g, ' ').trim();
  if (text.length <= length) return text;
  const end = text.lastIndexOf(' ', length - 1);
  return `${text.slice(0, end > 0 ? end : length - 1).replace(/[\s,;:.–—-]+$/, '')}…`;
}

function textOf(block: Block | ListItem): string {
  if (block.type === 'image') return '';
  if (block.type === 'list') return listText(block);
  return inlineText(block.children);
}

function listText(list: List): string {
  return list.children.map(textOf).join(' ');
}

/** The characters of a line, links and marks left out. */
export function inlineText(children: readonly Inline[]): string {
  return children.map((child) => (child.type === 'link' ? inlineText(child.children) : child.text)).join('');
}
