/** Whether a page of a document has words of its own language, if only one; else it shows another's. */
export const isWritten = ({ locale, language }: { readonly locale: string; readonly language: string }): boolean =>
  locale === language;
