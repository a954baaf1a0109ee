import { GraphqlError } from './graphql-error.js';

/** The CMS has no such field, argument or type, which its faults name: it and the SDK are of different versions. */
export class OutdatedSchemaError extends GraphqlError {
  override readonly name = 'OutdatedSchemaError';
  override readonly code = 'outdated-schema';
}
