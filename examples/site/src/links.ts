import type { Locale } from '@kurultai/sdk';
import { locales } from './i18n/locales';
import { isWritten } from './i18n/words';

/** A page in languages. */
export type Paths = Readonly<Partial<Record<Locale, string>>>;

/** Where a page is. */
export interface Addresses {
  /** In every language in which it can be read, for readers who change it. */
  readonly all: Paths;
  /** In the languages that it is written in, for search engines. */
  readonly written: Paths;
  /** The language to be found in where it is not written in that of the reader: the one whose words it shows. */
  readonly original?: Locale;
}

type Localised = { readonly locale: Locale; readonly language: Locale; readonly slug: string };

export const pathTo = {
  home: (locale: Locale) => `/${locale}`,
  programme: (locale: Locale) => `/${locale}/programme`,
  day: (locale: Locale, date: string) => `/${locale}/programme/${date}`,
  panel: (locale: Locale, slug: string) => `/${locale}/panels/${encodeURIComponent(slug)}`,
  experts: (locale: Locale) => `/${locale}/experts`,
  expert: (locale: Locale, slug: string) => `/${locale}/experts/${encodeURIComponent(slug)}`,
  institutions: (locale: Locale) => `/${locale}/institutions`,
  institution: (locale: Locale, slug: string) => `/${locale}/institutions/${encodeURIComponent(slug)}`,
  news: (locale: Locale) => `/${locale}/news`,
  article: (locale: Locale, slug: string) => `/${locale}/news/${encodeURIComponent(slug)}`,
} as const;

/** A page that is not one document, such as a list, has the same address in every language. */
export function inEveryLanguage(path: (locale: Locale) => string): Paths {
  return Object.fromEntries(locales.map((locale) => [locale, path(locale)]));
}

/** The addresses of a page whose words are the site's own. */
export function addressesOf(paths: Paths): Addresses {
  return { all: paths, written: paths };
}

/** A document has a slug of its own in each language, and shows words of another where it is not written. */
export function addressesOfDocument(
  document: Localised & { readonly localizations: readonly Localised[] },
  path: (locale: Locale, slug: string) => string,
): Addresses {
  const all = [document, ...document.localizations];
  const toPaths = (some: readonly Localised[]): Paths =>
    Object.fromEntries(some.map(({ locale, slug }) => [locale, path(locale, slug)]));
  return { all: toPaths(all), written: toPaths(all.filter(isWritten)), original: document.language };
}
