export type { AllOptions } from './all-items.js';
export type * from './collection.js';
export type { Conference } from './conference.js';
export { AbortError } from './errors/abort-error.js';
export { ConferenceError } from './errors/conference-error.js';
export type { ErrorCode } from './errors/error-code.js';
export { GraphqlError } from './errors/graphql-error.js';
export type { GraphqlFault } from './errors/graphql-fault.js';
export {
  isAbortError,
  isConferenceError,
  isGraphqlError,
  isHttpError,
  isNetworkError,
  isNotJsonError,
  isOutdatedSchemaError,
  isTimeoutError,
  isUnknownLocaleError,
} from './errors/guards.js';
export { HttpError } from './errors/http-error.js';
export { NetworkError } from './errors/network-error.js';
export { NotJsonError } from './errors/not-json-error.js';
export { OutdatedSchemaError } from './errors/outdated-schema-error.js';
export { TimeoutError } from './errors/timeout-error.js';
export { UnknownLocaleError } from './errors/unknown-locale-error.js';
// Every name that an editor shows can be imported: documents, their parts, and the filters of lists.
export type * from './generated/documents.js';
export type { ConferenceOptions, OpenConference } from './open-conference.js';
export type {
  Block,
  Blocks,
  Code,
  Heading,
  Image,
  Inline,
  IsoDate,
  IsoDateTime,
  Json,
  Link,
  List,
  ListItem,
  Paragraph,
  Quote,
  Text,
} from './scalars.js';
export type { SearchOptions } from './search.js';
export type { Sort } from './sort.js';
export type { Client } from './transport/client.js';
export type {
  CallOptions,
  ClientOptions,
  FailureTrace,
  FetchCaching,
  Hooks,
  RequestHeaders,
  RetryTrace,
  Trace,
} from './transport/options.js';
export type { TypedDocument } from './typed-document.js';
