import { property } from '../property';

/** The uid of a type that takes part in words per language, as the server says it among the options of its layouts. */
export function participantIn(options: unknown): string | undefined {
  const uid = property(property(options, 'conference'), 'translated');
  return typeof uid === 'string' ? uid : undefined;
}
