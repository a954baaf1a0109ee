import { errors } from '@strapi/utils';
import { searchTerms } from '../translation/search-text';

/**
 * Turns the words of a `search` into filters: each must be the beginning of a word that the row shows. Without a letter
 * or digit to look for nothing is found, rather than everything.
 * @throws ValidationError when it is no text.
 */
export function searchFilters(search: unknown): readonly object[] {
  if (typeof search !== 'string') throw noText();
  const terms = searchTerms(search);
  if (terms.length === 0) return [{ searchText: { $in: [] } }];
  return terms.map((term) => ({ searchText: { $contains: ` ${term}` } }));
}

function noText(): Error {
  const message = 'This must be words to look for, such as search=конференция.';
  return new errors.ValidationError(`search: ${message}`, {
    errors: [{ path: ['search'], message, name: 'ValidationError' }],
  });
}
