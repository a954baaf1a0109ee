import type { ImageSource } from './image-source.js';

export interface Candidate {
  readonly url: string;
  /** In pixels. */
  readonly width: number;
}

/** The copies of a picture, each width once, from the narrowest, none wider than the original; of two alike, the original. */
export function candidatesOf({ url, width, formats }: ImageSource): readonly Candidate[] {
  const copies = typeof formats === 'object' && formats !== null ? Object.values(formats).filter(isCandidate) : [];
  const original = { url, width };
  const all = isCandidate(original) ? [original, ...copies] : copies;
  const widest = isCandidate(original) ? original.width : Number.POSITIVE_INFINITY;
  const byWidth = new Map<number, Candidate>();
  for (const one of all) if (one.width <= widest && !byWidth.has(one.width)) byWidth.set(one.width, one);
  return [...byWidth.values()].sort((one, other) => one.width - other.width);
}

const isCandidate = (value: unknown): value is Candidate =>
  typeof value === 'object' &&
  value !== null &&
  'url' in value &&
  typeof value.url === 'string' &&
  value.url !== '' &&
  'width' in value &&
  Number.isInteger(value.width) &&
  Number(value.width) > 0;
