import type { Blocks } from '@kurultai/sdk';

const tags = ['h2', 'h3', 'h4', 'h5', 'h6'] as const;
export type HeadingTag = (typeof tags)[number];

/**
 * Which tag each level of heading gets in a text: the highest level that its author used becomes `first`, the next one the tag
 * below, so that the page keeps one h1 and no level is skipped.
 */
export function headingTags(blocks: Blocks, first: HeadingTag): (level: number) => HeadingTag {
  const used = blocks.flatMap((block) => (block.type === 'heading' ? [block.level] : []));
  const levels: readonly number[] = [...new Set(used)].sort();
  return (level) => tags[tags.indexOf(first) + levels.indexOf(level)] ?? 'h6';
}
