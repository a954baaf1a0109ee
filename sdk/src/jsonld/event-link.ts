import type { JsonLdEventLink } from './documents.js';
import { node } from './node.js';
import { identity, type JsonLdOptions } from './options.js';
import type { EventLinkNode } from './things.js';

/** An event as others refer to it. */
export function eventLink<Language extends string>(
  event: JsonLdEventLink<Language>,
  options: JsonLdOptions<Language>,
): EventLinkNode {
  return node('Event', { ...identity(event, options), name: event.title });
}
