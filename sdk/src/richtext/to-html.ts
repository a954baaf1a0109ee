import type { Blocks } from '../scalars.js';
import { ELEMENTS, type ElementOptions, kindOf } from './elements.js';
import { escapeHtml } from './escape-html.js';
import { fold, type Place } from './fold.js';
import { type AnyNode, type NodeKind, type Nodes, stringOf } from './nodes.js';
import type { Attributes } from './tag.js';

/**
 * Writes a node its own way.
 * @param children its content, already safe HTML (of `text` its words, before bold and the like).
 * @param render writes it as the SDK does, with attributes of yours on its element. Their values are escaped, but not
 *   judged: check an address with `safeAddress` before you hand it on.
 * @returns HTML, which goes into the page as it is: put nothing of the node in it without `escapeHtml`.
 */
// A method's type, so that a hook for one kind of node is also one for any node; `kindOf` sees that they meet.
export type Hook<Node> = {
  /** Writes the node. */
  hook(node: Node, children: string, render: (attributes?: Attributes) => string): string;
}['hook'];

/** How rich text is written as HTML. */
export interface HtmlOptions extends ElementOptions {
  /** Hooks by the kind of node that they write. */
  readonly nodes?: { readonly [Kind in NodeKind]?: Hook<Nodes[Kind]> };
}

/**
 * Rich text as HTML, safe whoever wrote it: text and attributes are escaped, and only http, https, mailto, tel and relative
 * addresses become links. A node of a kind that the SDK does not know gives its text. `''` for `null` and for no blocks.
 * @param options How it is written.
 */
export function toHtml(blocks: Blocks | null | undefined, { nodes = {}, ...options }: HtmlOptions = {}): string {
  return fold(blocks, ({ node, depth, code, made }: Place): string => {
    const kind = kindOf(node);
    // Text of a node that should have none counts, too: it must not be lost.
    const text = escapeHtml(stringOf(node.text));
    const children = (code ? text : text.replaceAll('\n', '<br>')) + made;
    const render = (attributes?: Attributes) =>
      ELEMENTS[kind]({ ...options, node, children, top: depth === 1 }, attributes);
    const hook: Hook<AnyNode> | undefined = nodes[kind];
    return hook?.(node, children, render) ?? render();
  });
}
