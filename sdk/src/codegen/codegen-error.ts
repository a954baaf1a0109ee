/** What is in the way of generating, in a sentence that says what to do. Never with a header. */
export class CodegenError extends Error {
  override readonly name = 'CodegenError';
}
