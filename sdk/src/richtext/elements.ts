import { escapeHtml } from './escape-html.js';
import { type AnyNode, type NodeKind, pictureOf, stringOf } from './nodes.js';
import { safeAddress } from './safe-address.js';
import { type Attributes, tag } from './tag.js';

/** How its elements are written. */
export interface ElementOptions {
  /** Added to the level of every heading, within 1 to 6: 1 makes an editor's `h1` an `h2`. Default 0. */
  readonly headingShift?: number;
  /** Where the CMS is, for pictures: it gives their addresses without its host. Any address on it will do. */
  readonly baseUrl?: string;
}

interface Content extends ElementOptions {
  readonly node: AnyNode;
  readonly children: string;
  /** Whether it stands among blocks, not in a line of text. */
  readonly top: boolean;
}

/** From the inside out. */
const MODIFIERS = [
  ['code', 'code'],
  ['strikethrough', 's'],
  ['underline', 'u'],
  ['italic', 'em'],
  ['bold', 'strong'],
] as const;

export const kindOf = ({ type }: AnyNode): NodeKind => (isKind(type) ? type : 'unknown');

const isKind = (type: unknown): type is NodeKind => typeof type === 'string' && Object.hasOwn(ELEMENTS, type);

const numberOf = (value: unknown): number | undefined => (typeof value === 'number' ? value : undefined);

/** How each kind of node looks unless a hook says otherwise. */
export const ELEMENTS: Readonly<Record<NodeKind, (content: Content, attributes?: Attributes) => string>> = {
  paragraph: ({ children }, attributes) => tag('p', attributes, children),
  quote: ({ children }, attributes) => tag('blockquote', attributes, children),
  'list-item': ({ children }, attributes) => tag('li', attributes, children),
  list: ({ node, children }, attributes) => tag(node.format === 'ordered' ? 'ol' : 'ul', attributes, children),
  heading: ({ node, children, headingShift = 0 }, attributes) => {
    const level = (numberOf(node.level) ?? 1) + headingShift;
    return tag(`h${Math.trunc(Math.min(6, Math.max(1, level)))}`, attributes, children);
  },
  code: ({ node, children }, attributes) => {
    const [language] = /^[\w+#.-]+$/.exec(stringOf(node.language)) ?? [];
    return tag('pre', attributes, tag('code', { class: language && `language-${language}` }, children));
  },
  link: ({ node, children }, attributes) => {
    const href = safeAddress(stringOf(node.url));
    return href ? tag('a', { href, ...attributes }, children) : children;
  },
  image: ({ node, baseUrl }, attributes) => {
    const { url, alternativeText, caption, width, height } = pictureOf(node);
    const src = safeAddress(stringOf(url), baseUrl);
    const shown = {
      src,
      alt: stringOf(alternativeText),
      width: numberOf(width),
      height: numberOf(height),
      loading: 'lazy',
      ...attributes,
    };
    const picture = src ? tag('img', shown) : '';
    const words = escapeHtml(stringOf(caption));
    return words ? tag('figure', {}, picture + tag('figcaption', {}, words)) : picture;
  },
  text: ({ node, children }) =>
    MODIFIERS.reduce((marked, [modifier, name]) => (node[modifier] ? tag(name, {}, marked) : marked), children),
  unknown: ({ children, top }, attributes) => (top ? tag('div', attributes, children) : children),
};
