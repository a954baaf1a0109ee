import { linesOf } from '../../../../../server/src/translation/lines';
import { asList, type Inline, isObject, readInlines, run, textOfInlines, writeInlines } from './inlines';

/** A list that an item stands in; two items with the same `key` stand in the same one. */
interface List {
  readonly key: string;
  /** What a list says of itself: `format`, `indentLevel`. */
  readonly own: Readonly<Record<string, unknown>>;
}

interface Piece {
  /** What the block says of itself: `level`, `language`. */
  readonly own: Readonly<Record<string, unknown>>;
  /** The lists around it, the outermost first. */
  readonly lists: readonly List[];
}

export interface TextSegment extends Piece {
  readonly kind: 'paragraph' | 'heading' | 'quote' | 'code' | 'list-item';
  readonly children: readonly Inline[];
}

export interface ImageSegment extends Piece {
  readonly kind: 'image';
  readonly image: Readonly<Record<string, unknown>>;
  /** What those read who do not see it. */
  readonly alt: string;
}

/** The piece of rich text that is translated at once: a paragraph, an item of a list, a picture's alternative text. */
export type Segment = TextSegment | ImageSegment;

const textKinds = ['paragraph', 'heading', 'quote', 'code', 'list-item'] as const;

/** Strapi's blocks, taken apart. @param prefix tells the lists of two texts apart. */
export function readSegments(blocks: unknown, prefix: string): readonly Segment[] {
  return readNodes(asList(blocks), prefix, []);
}

function readNodes(nodes: readonly unknown[], key: string, lists: readonly List[]): Segment[] {
  return nodes.flatMap((node, index) => readNode(node, `${key}.${index}`, lists));
}

function readNode(node: unknown, key: string, lists: readonly List[]): Segment[] {
  if (!isObject(node)) return [];
  const { type, children, ...own } = node;
  if (type === 'list') return readNodes(asList(children), key, [...lists, { key, own }]);
  if (type === 'image' && isObject(own.image)) {
    const { image, ...rest } = own;
    return [{ kind: 'image', own: rest, lists, image, alt: asText(image.alternativeText) }];
  }
  const kind = textKinds.find((one) => one === type);
  return kind ? [{ kind, own, lists, children: readInlines(children) }] : [];
}

/** Put together again: items that follow each other in the same list are one list. */
export function writeSegments(segments: readonly Segment[]): readonly object[] {
  return writeLevel(segments, 0);
}

function writeLevel(segments: readonly Segment[], depth: number): object[] {
  const written: object[] = [];
  let index = 0;
  while (index < segments.length) {
    const segment = segments[index];
    const list = segment?.lists[depth];
    if (segment && !list) written.push(writeOne(segment));
    let end = index + 1;
    if (list) {
      while (segments[end]?.lists[depth]?.key === list.key) end += 1;
      written.push({ ...list.own, type: 'list', children: writeLevel(segments.slice(index, end), depth + 1) });
    }
    index = end;
  }
  return written;
}

function writeOne(segment: Segment): object {
  if (segment.kind !== 'image') return { ...segment.own, type: segment.kind, children: writeInlines(segment.children) };
  const image = { ...segment.image, alternativeText: segment.alt };
  return { ...segment.own, type: 'image', image, children: [run('')] };
}

/** What is read of it, in one string. */
export const textOfSegment = (segment: Segment): string =>
  segment.kind === 'image' ? segment.alt : textOfInlines(segment.children);

export const isBlankSegment = (segment: Segment): boolean => textOfSegment(segment).trim() === '';

/** As the server reads it, to be found in what a translation was made from. */
export const linesOfSegment = (segment: Segment): readonly string[] => linesOf(textOfSegment(segment));

const asText = (value: unknown): string => (typeof value === 'string' ? value : '');
