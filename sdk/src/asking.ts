import type { GetOptions } from './collection.js';
import { leaveOutFallbacks, type RequiredTexts } from './fallbacks.js';
import type { Locale } from './locale.js';
import type { Client } from './transport/client.js';
import type { TypedDocument } from './typed-document.js';

/** What all calls of a conference in one language have in common. */
export interface Ask<Language extends string = Locale> {
  readonly client: Client;
  readonly fallback: boolean;
  /** The variables that every operation takes. */
  readonly shared: SharedVariables<Language>;
  readonly requiredTexts: RequiredTexts;
}

export interface SharedVariables<Language extends string> {
  readonly locale: Language;
  /** Drafts. Without it: what is published. */
  readonly status?: 'DRAFT';
}

/** Asks for an operation, and leaves out what shows words of other languages where the call says so. */
export async function answerTo<Result, Variables extends object, Language extends string>(
  { client, shared, requiredTexts, ...ask }: Ask<Language>,
  document: TypedDocument<Result, SharedVariables<Language> & Variables>,
  variables: Variables,
  { fallback = ask.fallback, signal, timeout }: GetOptions = {},
): Promise<Result> {
  const answer = await client.request(document, { ...shared, ...variables }, { signal, timeout });
  if (!fallback) leaveOutFallbacks(answer, requiredTexts);
  return answer;
}
