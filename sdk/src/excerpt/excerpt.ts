import { toText } from '../richtext/to-text.js';
import type { Blocks } from '../scalars.js';

/**
 * The beginning of rich text in one line, cut after a whole word and ended with «…» where something is left out.
 * @param length the most characters it may have, «…» included, as readers count them: grapheme clusters, Unicode UAX #29.
 * @throws RangeError if `length` is not a whole number from 1.
 */
export function excerpt(blocks: Blocks | null | undefined, length: number): string {
  if (!Number.isInteger(length) || length < 1) {
    throw new RangeError(`excerpt: ${length} is no length. Give a whole number of characters, such as 160.`);
  }
  const text = toText(blocks).replace(/\s+/g, ' ');
  let count = 0;
  let cut = 0;
  for (const { index } of new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(text)) {
    if (count === length - 1) cut = index;
    if (count === length) return `${wholeWords(text, cut)}…`;
    count += 1;
  }
  return text;
}

/** A single word that is too long is cut inside; better than nothing. */
function wholeWords(text: string, cut: number): string {
  const atEnd = /^[.,;:!?)»]*( |$)/.test(text.slice(cut, cut + 9));
  const end = atEnd ? cut : text.lastIndexOf(' ', cut);
  return text.slice(0, end > 0 ? end : cut).replace(/[\s.,;:–—-]+$/, '');
}
