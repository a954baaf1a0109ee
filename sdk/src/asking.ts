import type { Locale } from './locale.js';
import type { Transport } from './transport.js';

/** What all calls of a conference in one language have in common. */
export interface Ask {
  readonly transport: Transport;
  readonly locale: Locale;
  readonly fallback: boolean;
}
