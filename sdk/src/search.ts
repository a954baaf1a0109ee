import type { Ask, SharedVariables } from './asking.js';
import type { GetOptions } from './collection.js';
import { leaveOutFallbacks } from './fallbacks.js';
import type { TypedDocument } from './typed-document.js';

/** What a search may have of its own. */
export interface SearchOptions extends GetOptions {
  /** Documents of each kind at most, 1 to 500. Default 20. */
  readonly limit?: number;
}

interface SearchVariables<Language extends string> extends SharedVariables<Language> {
  readonly search: string;
  readonly limit: number;
  /** The language that a document must be written in. */
  readonly language?: Language;
}

/** A search of several kinds of documents at once. */
export function searchOf<Result extends object, Language extends string>(
  { client, shared, requiredTexts, ...ask }: Ask<Language>,
  document: TypedDocument<Result, SearchVariables<Language>>,
): (text: string, options?: SearchOptions) => Promise<Result> {
  return async (search, { limit = 20, fallback = ask.fallback, ...call } = {}) => {
    const variables = { ...shared, search, limit, ...(!fallback && { language: shared.locale }) };
    const result = await client.request(document, variables, call);
    if (!fallback) leaveOutFallbacks(result, requiredTexts);
    return result;
  };
}
