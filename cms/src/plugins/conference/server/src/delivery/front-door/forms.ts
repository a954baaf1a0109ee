import type { IncomingMessage } from 'node:http';
import { LRUCache } from 'lru-cache';
import { acceptedCodings, type ContentCoding } from '../answers/content-coding';
import { mediaTypeOf } from '../answers/media-type';

/** In which form a client wants an answer. */
export interface Form {
  readonly mediaType: string;
  /** The best first. */
  readonly codings: readonly ContentCoding[];
}

/** Browsers, clients and CDNs each say the same in every request. */
const MOST = 500;
const LONGEST = 256;

const remembered = new LRUCache<string, Form>({ max: MOST });

/** Undefined when it is not JSON that the client wants, or would rather have. */
export function formFor({ method = '', headers }: IncomingMessage): Form | undefined {
  const { accept = '', 'accept-encoding': codings } = headers;
  const key = `${method} ${accept} ${codings ?? '-'}`;
  const known = remembered.get(key);
  if (known) return known;
  const mediaType = mediaTypeOf(method, accept);
  if (mediaType === undefined) return undefined;
  const form = { mediaType, codings: acceptedCodings(codings) };
  if (key.length <= LONGEST) remembered.set(key, form);
  return form;
}
