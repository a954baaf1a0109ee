import type { Locale } from './locale.js';
import type { Client } from './transport/client.js';

/** What all calls of a conference in one language have in common. */
export interface Ask {
  readonly client: Client;
  readonly locale: Locale;
  readonly fallback: boolean;
}
