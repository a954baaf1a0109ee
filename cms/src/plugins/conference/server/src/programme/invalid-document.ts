import { errors } from '@strapi/utils';
import type { Fault } from './fault';
import { type MessageCode, messagesIn } from './messages';

function sentence<Code extends MessageCode>(found: Fault<Code>, language: string | undefined): string {
  return messagesIn(language)[found.code](found.values);
}

/**
 * The error that says everything wrong with a document, in the reader's language. Strapi's admin shows each message
 * at its field; REST and GraphQL carry them in `details.errors`.
 */
export function invalidDocument(faults: readonly Fault[], language?: string): Error {
  const found = faults.map((each) => ({
    path: [each.field],
    message: sentence(each, language),
    name: 'ValidationError',
  }));
  const summary = found.map(({ path, message }) => `${path.join('.')}: ${message}`).join(' ');
  return new errors.ValidationError(summary, { errors: found });
}
