import type { AbortError } from './abort-error.js';
import { brand, type ConferenceError } from './conference-error.js';
import type { ErrorCode } from './error-code.js';
import type { GraphqlError } from './graphql-error.js';
import type { HttpError } from './http-error.js';
import type { NetworkError } from './network-error.js';
import type { NotJsonError } from './not-json-error.js';
import type { OutdatedSchemaError } from './outdated-schema-error.js';
import type { TimeoutError } from './timeout-error.js';
import type { UnknownLocaleError } from './unknown-locale-error.js';

/** Whether it is an error of the SDK, from whichever realm (iframe, worker context, `node:vm`) and whichever bundle. */
export function isConferenceError(value: unknown): value is ConferenceError {
  return typeof value === 'object' && value !== null && brand in value && value[brand] === true;
}

/** No answer came. */
export const isNetworkError = (value: unknown): value is NetworkError => isOf(value, 'network');

/** The call took longer than its `timeout`. */
export const isTimeoutError = (value: unknown): value is TimeoutError => isOf(value, 'timeout');

/** The caller's own signal aborted it. */
export const isAbortError = (value: unknown): value is AbortError => isOf(value, 'aborted');

/** The answer's HTTP status says that it failed. */
export const isHttpError = (value: unknown): value is HttpError => isOf(value, 'http');

/** The answer is a page, or other JSON than GraphQL's. */
export const isNotJsonError = (value: unknown): value is NotJsonError => isOf(value, 'not-json');

/** The CMS refused the operation, for whatever reason: an old schema and an unknown locale too. */
export const isGraphqlError = (value: unknown): value is GraphqlError =>
  isOf(value, 'graphql', 'outdated-schema', 'unknown-locale');

/** The CMS lacks a field, argument or type that was asked for. */
export const isOutdatedSchemaError = (value: unknown): value is OutdatedSchemaError => isOf(value, 'outdated-schema');

/** The CMS lacks the language that was asked for. */
export const isUnknownLocaleError = (value: unknown): value is UnknownLocaleError => isOf(value, 'unknown-locale');

function isOf(value: unknown, ...codes: readonly ErrorCode[]): boolean {
  return isConferenceError(value) && codes.includes(value.code);
}
