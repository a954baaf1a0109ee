import { isBlank, type Words } from './words';

/** How many pieces of rich text have words and how many have none: paragraphs, headings, quotes, items of lists, pictures. */
interface Pieces {
  readonly worded: number;
  readonly blank: number;
}

/**
 * Whether rich text has pieces left empty that its source has words for, as it is while somebody is at work on it. An empty
 * paragraph too many alone is no gap, nor are two paragraphs made one.
 */
export function hasGaps(words: Words, source: Words): boolean {
  if (!Array.isArray(words) || !Array.isArray(source)) return false;
  const [own, wanted] = [countPieces(words), countPieces(source)];
  return own.worded < wanted.worded && own.blank > wanted.blank;
}

function countPieces(blocks: readonly Words[]): Pieces {
  const texts = blocks.flatMap(piecesOf);
  const worded = texts.filter((one) => !isBlank(one)).length;
  return { worded, blank: texts.length - worded };
}

/** The words of each piece. Code is the same in every language. */
function piecesOf(block: Words): Words[] {
  if (!isBlock(block) || block.type === 'code') return [];
  if (block.type === 'list') return Array.isArray(block.children) ? block.children.flatMap(piecesOf) : [];
  return [block.type === 'image' ? alternativeTextOf(block.image) : block.children];
}

const alternativeTextOf = (image: Words): Words => (isBlock(image) ? image.alternativeText : null);

const isBlock = (value: Words): value is Readonly<Record<string, Words>> => typeof value === 'object' && value !== null;
