/** The kinds of errors, one for each class. */
export type ErrorCode =
  | 'network'
  | 'timeout'
  | 'aborted'
  | 'http'
  | 'not-json'
  | 'graphql'
  | 'outdated-schema'
  | 'unknown-locale';
