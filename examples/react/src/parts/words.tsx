import type { Locale } from '@kurultai/sdk/fetch';
import { useLanguage } from '../i18n/language';

/** A document that says which of its fields show words of another language. */
export interface Worded {
  readonly locale: Locale;
  readonly language: Locale;
  readonly fallbackFields: readonly { readonly field: string; readonly language: Locale }[];
}

/** The language that a field's words are in. */
export function languageOf({ locale, fallbackFields }: Worded, field: string): Locale {
  return fallbackFields.find((one) => one.field === field)?.language ?? locale;
}

/** The `lang` of an element with the words of a field: none where they are in the language of the page. */
export function useLang(document: Worded, field: string): { readonly lang?: Locale } {
  const { locale } = useLanguage();
  const lang = languageOf(document, field);
  return lang === locale ? {} : { lang };
}

interface WordsProps<Field extends string> {
  readonly of: Worded & { readonly [Name in Field]: string | null };
  readonly field: Field;
}

/** The words of a field, marked with their language where it is not that of the page. */
export function Words<Field extends string>({ of, field }: WordsProps<Field>) {
  const attributes = useLang(of, field);
  return <span {...attributes}>{of[field]}</span>;
}
