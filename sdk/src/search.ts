import { type Ask, answerTo, type SharedVariables } from './asking.js';
import type { GetOptions } from './collection.js';
import type { TypedDocument } from './typed-document.js';

/** What a search may have of its own. */
export interface SearchOptions extends GetOptions {
  /** Documents of each kind at most, 1 to 500. Default 20. */
  readonly limit?: number;
}

/** `$locale $status $search $limit $language`. */
export interface SearchVariables<Language extends string> extends SharedVariables<Language> {
  readonly search: string;
  readonly limit: number;
  /** The language that a document must be written in. */
  readonly language?: Language | undefined;
}

/** A search of several kinds of documents at once. */
export function searchOf<Result extends object, Language extends string>(
  ask: Ask<Language>,
  document: TypedDocument<Result, SearchVariables<Language>>,
): (text: string, options?: SearchOptions) => Promise<Result> {
  return (search, options = {}) => {
    const { limit = 20, fallback = ask.fallback } = options;
    const language = fallback ? undefined : ask.shared.locale;
    return answerTo(ask, document, { search, limit, language }, options);
  };
}
