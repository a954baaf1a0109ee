/** What of a document tells whose words it shows. */
export interface Worded {
  readonly locale: string;
  readonly fallbackFields: readonly { readonly field: string; readonly language: string }[];
}

/** The language that a field's words are in: that of its document, unless they are another's. */
export function languageOfField({ locale, fallbackFields }: Worded, field: string): string {
  return fallbackFields.find((one) => one.field === field)?.language ?? locale;
}
