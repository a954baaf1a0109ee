import type { Locale } from './locale.js';
import type { Client } from './transport/client.js';

/** What all calls of a conference in one language have in common. */
export interface Ask<Language extends string = Locale> {
  readonly client: Client;
  readonly fallback: boolean;
  /** The variables that every operation takes. */
  readonly shared: SharedVariables<Language>;
  /** Texts that a document is never without, by the names of the types. */
  readonly requiredTexts: RequiredTexts;
}

export interface SharedVariables<Language extends string> {
  readonly locale: Language;
  /** Drafts. Without it: what is published. */
  readonly status?: 'DRAFT';
}

export type RequiredTexts = Readonly<Record<string, readonly string[]>>;
