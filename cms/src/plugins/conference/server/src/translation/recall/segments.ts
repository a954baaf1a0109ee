import { textOf, type Words } from '../words';

/** Longer ones are nobody’s paragraph, and take longer to compare than anybody waits. */
const LONGEST = 4_000;

/**
 * What is translated at once and remembered as such: a string as a whole; of rich text each paragraph, heading, quote and item
 * of a list. What has no letters is the same in every language.
 */
export function segmentsOf(value: Words): readonly string[] {
  const texts = typeof value === 'string' ? [textOf(value)] : leavesOf(value).map((leaf) => textOf([leaf]));
  return texts.filter((text) => /\p{L}/u.test(text) && text.length <= LONGEST);
}

/** The blocks that hold text themselves, in their order; code is no language. */
function leavesOf(value: Words): readonly object[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((node: Words): readonly object[] => {
    if (typeof node !== 'object' || node === null || !('type' in node) || !('children' in node)) return [];
    if (node.type === 'list') return leavesOf(node.children);
    return node.type === 'code' || node.type === 'image' ? [] : [node];
  });
}
