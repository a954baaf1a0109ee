import type { Block, Blocks, Inline, ListItem } from '@kurultai/sdk';

type Node = Block | Inline | ListItem;

const textOf = (node: Node): string => (node.type === 'text' ? node.text : node.children.map(textOf).join(''));

/** The words of rich text, one line a block or list item. */
export function plainText(blocks: Blocks | null): string {
  const lines = (node: Block | ListItem): string[] =>
    node.type === 'list' ? node.children.flatMap(lines) : [textOf(node)];
  return (blocks ?? []).flatMap(lines).join('\n');
}
