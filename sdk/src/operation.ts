import type { TypedDocument } from './typed-document.js';

/** The text of an operation with its fragments. A call, since bundlers drop one that is marked pure, and no other joined text. */
export const operation = <Result, Variables>(...parts: readonly string[]): TypedDocument<Result, Variables> =>
  parts.join('');
