import { errors } from '@strapi/utils';
import type { FileFault } from './file-fault';
import type { ExchangeMessages, FileFaultCode, FileFaultValues, FileSentences } from './messages';

/** A fault of a file as the answer that says so, in the reader's language and with its line. */
export function tellFault({ code, values, line }: FileFault, messages: ExchangeMessages): Error {
  const sentence = sentenceOf(code, values, messages);
  const message = line === undefined ? sentence : messages.atLine({ line, sentence });
  const details = { code, ...(line !== undefined && { line }) };
  return code === 'tooLarge'
    ? new errors.PayloadTooLargeError(message, details)
    : new errors.ValidationError(message, details);
}

function sentenceOf<Code extends FileFaultCode>(
  code: Code,
  values: FileFaultValues[Code],
  messages: ExchangeMessages,
): string {
  const sentences: FileSentences = messages;
  return sentences[code](values);
}
