import { ConferenceError } from './conference-error.js';
import type { GraphqlFault } from './graphql-fault.js';

/** The CMS understood the request and refused it; each fault says why. */
export class GraphqlError extends ConferenceError {
  override readonly name: 'GraphqlError' | 'OutdatedSchemaError' | 'UnknownLocaleError' = 'GraphqlError';
  override readonly code: 'graphql' | 'outdated-schema' | 'unknown-locale' = 'graphql';
  declare readonly faults: readonly GraphqlFault[];

  constructor(operation: string, faults: readonly GraphqlFault[], status?: number, advice = '') {
    super(faults.map(({ message }) => message).join(' ') + advice, operation, { status, faults });
  }
}
