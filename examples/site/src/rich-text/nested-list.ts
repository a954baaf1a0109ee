import type { Inline, List } from '@kurultai/sdk';

interface NestedItem {
  readonly text: readonly Inline[];
  readonly lists: readonly List[];
}

/** The editor puts a nested list beside the item that it belongs to; HTML puts it inside. */
export function nestedItems(list: List): readonly NestedItem[] {
  const items: NestedItem[] = [];
  for (const child of list.children) {
    if (child.type === 'list-item') {
      items.push({ text: child.children, lists: [] });
      continue;
    }
    const { text, lists } = items.pop() ?? { text: [], lists: [] };
    items.push({ text, lists: [...lists, child] });
  }
  return items;
}
