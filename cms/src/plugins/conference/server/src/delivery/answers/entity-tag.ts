import type { ContentCoding } from './content-coding';

/** The strong validator of what is sent (RFC 9110 §8.8.3): other bytes or another media type, another tag. */
export function entityTag(digest: string, mediaType: string, coding: ContentCoding): string {
  const type = mediaType.startsWith('application/json') ? 'json' : 'response';
  return `"${digest}-${type}-${coding}"`;
}

/** The weak comparison of RFC 9110 §13.1.2: a tag stands in quotes, with or without `W/` before them. */
export const isHeld = (ifNoneMatch: string, tag: string) => ifNoneMatch.trim() === '*' || ifNoneMatch.includes(tag);
