import type { ConferenceError } from '../errors/conference-error.js';
import { GraphqlError } from '../errors/graphql-error.js';
import { HttpError } from '../errors/http-error.js';
import { NetworkError } from '../errors/network-error.js';
import { NotJsonError } from '../errors/not-json-error.js';
import { OutdatedSchemaError } from '../errors/outdated-schema-error.js';
import { UnknownLocaleError } from '../errors/unknown-locale-error.js';
import type { GraphqlAnswer } from './carry.js';
import type { Exchange } from './exchange.js';

/**
 * The data of a GraphQL response.
 * @throws `GraphqlError` or a kind of it for its faults, and anything at all for what is not a GraphQL response.
 */
export function dataOf({ data, errors }: GraphqlAnswer, { operation, status }: Exchange): unknown {
  if (!errors?.[0]) return data;
  const faults = errors.map(({ message, path = [], extensions }) => ({ message, path, code: extensions?.code }));
  // Codes stand behind messages, in quotation marks that are not escaped: so they are no part of one.
  const said = JSON.stringify(errors);
  if (LACKS.test(said)) throw new OutdatedSchemaError(operation, faults, status, ' Update the CMS or the SDK.');
  const advice = /"FORBIDDEN"/.test(said) ? ': check the API token and its permissions.' : '';
  throw new (LOCALE.test(said) ? UnknownLocaleError : GraphqlError)(operation, faults, status, advice);
}

/** How graphql-js says that a schema has no such field, argument, type, field of an input, value of an enum, or type in a union. */
const LACKS = /(Cannot query|Unknown [at]|by type|not exist|never be).*VALIDATION_FAILED"/;

/** The CMS's own code, and the words of one from before it had the code, where it answers in English. */
const LOCALE = /"UNKNOWN_LOCALE"|not a language of/;

/** What failed before there was a GraphQL response to read. Its status says most about it, where that is not of success. */
export function notGraphql({ operation, status }: Exchange, place: string, cause?: unknown): ConferenceError {
  if (!status) return new NetworkError(operation, place, cause);
  if (status >= 400) return new HttpError(operation, place, status);
  // Errors other than of JSON may quote the whole answer.
  return new NotJsonError(operation, place, status, cause instanceof SyntaxError ? cause : undefined);
}
