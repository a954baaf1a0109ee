import { isSame, type Words } from '../words';
import { type Content, joinTexts, wordsIn } from './content';
import { decode, type Encoded, encode } from './rich-text';
import { writable } from './xml-text';

/** What a field holds: rich text as Strapi's blocks, or text. */
export type FieldKind = 'blocks' | 'text';

const PLAIN = { templates: new Map(), only: undefined } as const;

/** The words of a field as content, and what its codes stand for. */
export function encodeWords(value: Words, kind: FieldKind): Encoded {
  const encoded = kind === 'blocks' ? encode(value) : { ...PLAIN, content: [typeof value === 'string' ? value : ''] };
  return { ...encoded, content: writableContent(encoded.content) };
}

/** The words of a field again, built as `source` is. */
export function decodeWords(content: Content, source: Encoded, kind: FieldKind): Words {
  return kind === 'blocks' ? decode(content, source) : wordsIn(content);
}

/** Whether two values read the same, formatting included, once they have been through a file. */
export function isSameInFiles(one: Words, other: Words, kind: FieldKind): boolean {
  const through = (value: Words) => {
    const encoded = encodeWords(value, kind);
    return decodeWords(encoded.content, encoded, kind);
  };
  return isSame(through(one), through(other));
}

const writableContent = (content: Content): Content =>
  joinTexts(
    content.map((piece) =>
      typeof piece === 'string'
        ? writable(piece)
        : { ...piece, content: piece.content && writableContent(piece.content) },
    ),
  );
