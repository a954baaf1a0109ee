import type { ConferenceError } from '../errors/conference-error.js';
import { GraphqlError } from '../errors/graphql-error.js';
import type { GraphqlFault } from '../errors/graphql-fault.js';
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
export function dataOf({ data, errors = [] }: GraphqlAnswer, { operation, status }: Exchange): unknown {
  const faults = errors.map(({ message, path = [], extensions }) => ({
    message,
    path,
    code: extensions?.code,
  }));
  if (faults[0]) throw new (kindOf(faults))(operation, faults, status);
  return data;
}

function kindOf(faults: readonly GraphqlFault[]): typeof GraphqlError {
  const said = JSON.stringify(faults);
  // In quotation marks that are not escaped it is no part of a message.
  if (said.includes('"GRAPHQL_VALIDATION_FAILED"')) return OutdatedSchemaError;
  // The CMS gives it no code of its own.
  return said.includes('is not a language of this project') ? UnknownLocaleError : GraphqlError;
}

/** What failed before there was a GraphQL response to read. Its status says most about it, where that is not of success. */
export function notGraphql({ operation, status }: Exchange, place: string, cause?: unknown): ConferenceError {
  if (!status) return new NetworkError(operation, place, cause);
  if (status >= 400) return new HttpError(operation, place, status);
  // Errors other than of JSON may quote the whole answer.
  return new NotJsonError(operation, place, status, cause instanceof SyntaxError ? cause : undefined);
}
