import type { Blocks } from '../scalars.js';
import { fold, type Place } from './fold.js';
import { pictureOf, stringOf } from './nodes.js';

/** How rich text is written as plain text. */
export interface TextOptions {
  /** What stands before an item of an unordered list. Default `'• '`. */
  readonly bullet?: string;
}

/** Blocks that imports put inside others begin a line there. */
const INNER_BLOCK = /^(paragraph|heading|quote|code|image|list-item)$/;

/**
 * The words of rich text, for search, plain e-mail and meta descriptions: a blank line between blocks, a line and a marker
 * for each item of a list. Pictures give their captions. `''` for `null` and for no blocks.
 * @param options How it is written.
 */
export function toText(blocks: Blocks | null | undefined, { bullet = '• ' }: TextOptions = {}): string {
  return fold(blocks, ({ node, parent, depth, lists, made, children }: Place): string => {
    const kind = stringOf(node.type);
    const text = kind === 'image' ? stringOf(pictureOf(node).caption) : stringOf(node.text) + made;
    if (depth === 1) return text.trim() && `${text.trim()}\n\n`;
    if (!lists || kind !== 'list-item') return INNER_BLOCK.test(kind) ? `\n${text}` : text;
    // An item that holds only another list has no line of its own.
    if (children[0]?.type === 'list') return text;
    const marker = parent?.node.format === 'ordered' ? `${parent.begun}. ` : bullet;
    // Deeper lists are set in no further: lines would become longer than their words.
    return `\n${'  '.repeat(Math.min(lists, 8) - 1)}${marker}${text}`;
  }).trimEnd();
}
