import type { Block, Blocks, Inline, ListItem } from '../scalars.js';

/**
 * The words of rich text, one line a block or list item; pictures have none. Less than `/richtext` knows to do, so that this entry stays
 * small.
 */
export function plainText(blocks: Blocks): string {
  return wordsOf(blocks, '\n');
}

function wordsOf(nodes: readonly (Block | ListItem | Inline)[], separator: string): string {
  return nodes
    .map((node) => (node.type === 'text' ? node.text : wordsOf(node.children, node.type === 'list' ? '\n' : '')))
    .filter(Boolean)
    .join(separator);
}
