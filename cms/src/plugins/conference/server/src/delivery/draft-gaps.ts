/** As much of an attribute as decides what fills a gap. */
interface Attribute {
  readonly type: string;
  readonly default?: unknown;
}

const TEXTS = new Set(['string', 'text', 'uid']);

/**
 * What stands in for a required value that a draft lacks, so that its readers get the type they were promised; undefined
 * where nothing can.
 */
export function gapOf(attribute: Attribute): unknown {
  if (attribute.type === 'json') return [];
  return attribute.default ?? (TEXTS.has(attribute.type) ? '' : undefined);
}
