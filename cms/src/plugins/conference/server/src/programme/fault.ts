import type { MessageCode, MessageValues } from './messages';

/** One thing that is wrong with a document: the field, what is wrong, and what would be right. */
export type Fault<Codes extends MessageCode = MessageCode> = {
  [Code in Codes]: {
    readonly field: string;
    readonly code: Code;
    readonly values: MessageValues[Code];
  };
}[Codes];

/** Builds a {@link Fault}; the compiler checks that the values fit the message. */
export function fault<Code extends MessageCode>(field: string, code: Code, values: MessageValues[Code]): Fault<Code>;
export function fault(field: string, code: MessageCode, values: object): object {
  return { field, code, values };
}
