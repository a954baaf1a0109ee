import { type AnyNode, itemsOf, nodesIn } from './nodes.js';

/** A node where it stands in the tree. */
export interface Place {
  readonly node: AnyNode;
  /** What holds it. Blocks are held by a place of no kind, which holds the tree. */
  readonly parent: Place | undefined;
  readonly children: readonly AnyNode[];
  /** How many places, and how many lists, it is in; a list is in itself. */
  readonly depth: number;
  readonly lists: number;
  /** Whether it is in a block of code, where line breaks stand for themselves. */
  readonly code: boolean;
  /** How many of its children were begun, and the text of those that are done. */
  begun: number;
  made: string;
}

/** Makes text of a tree, from the leaves up. Without recursion: nothing limits how deep editors and imports nest. */
export function fold(blocks: unknown, make: (place: Place) => string): string {
  let open = placed({ children: blocks });
  for (;;) {
    const child = open.children[open.begun++];
    if (child) open = placed(child, open);
    else if (!open.parent) return open.made;
    else {
      open.parent.made += make(open);
      open = open.parent;
    }
  }
}

function placed(node: AnyNode, parent?: Place): Place {
  const isList = node.type === 'list';
  return {
    node,
    parent,
    children: isList ? itemsOf(node) : nodesIn(node.children),
    depth: (parent?.depth ?? -1) + 1,
    lists: (parent?.lists ?? 0) + (isList ? 1 : 0),
    code: parent?.code || node.type === 'code',
    begun: 0,
    made: '',
  };
}
