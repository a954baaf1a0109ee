import type { Code, Heading, Image, Link, List, ListItem, Paragraph, Quote, Text } from '../scalars.js';

/** A node of a kind that the SDK does not know: of another editor, or of a newer Strapi. */
export interface UnknownNode {
  readonly type: string;
  readonly children?: readonly unknown[];
  readonly [field: string]: unknown;
}

/** Each kind of node under the name of its `type`. Lists inside a list are children of the item that they follow. */
export interface Nodes {
  paragraph: Paragraph;
  heading: Heading;
  quote: Quote;
  code: Code;
  list: List;
  'list-item': Omit<ListItem, 'children'> & { readonly children: readonly (ListItem['children'][number] | List)[] };
  image: Image;
  link: Link;
  text: Text;
  unknown: UnknownNode;
}

/** The kinds of nodes that rich text has, by their `type`; `unknown` is any that the SDK does not know. */
export type NodeKind = keyof Nodes;

type Fields = 'type' | 'children' | 'text' | 'url' | 'level' | 'format' | 'language' | 'image';
type Modifiers = 'bold' | 'italic' | 'underline' | 'strikethrough' | 'code';
type ImageFields = 'alternativeText' | 'caption' | 'width' | 'height';

/** A node, or the picture in one, as it is read: nothing in it is certain. */
export type AnyNode = { readonly [Field in Fields | Modifiers | ImageFields]?: unknown };

const isNode = (value: unknown): value is AnyNode => Object(value) === value;

export const nodesIn = (value: unknown): readonly AnyNode[] => (Array.isArray(value) ? value.filter(isNode) : []);

export const stringOf = (value: unknown): string =>
  typeof value === 'string' ? value.replaceAll('\0', '').replace(/\r\n?/g, '\n') : '';

export const pictureOf = ({ image }: AnyNode): AnyNode => (isNode(image) ? image : {});

/**
 * The items of a list. Strapi keeps a nested list beside the item that it belongs to; HTML wants it inside, as readers do.
 */
export function itemsOf(list: AnyNode): readonly AnyNode[] {
  const items: AnyNode[] = [];
  let within: AnyNode[] = [];
  const add = (item: AnyNode) => {
    within = [...nodesIn(item.children)];
    items.push({ ...item, type: 'list-item', children: within });
  };
  for (const child of nodesIn(list.children)) {
    if (child.type === 'list-item') add(child);
    else {
      if (!items[0]) add({});
      within.push(child);
    }
  }
  return items;
}
