import type { Locale } from '@kurultai/sdk';
import { type Alternates, alternates, type LocalisedDocument } from '@kurultai/sdk/seo';
import { locales } from './i18n/locales';

/** A page in languages. */
export type Paths = Readonly<Partial<Record<Locale, string>>>;

/** Where a page is. */
export interface Addresses {
  /** In every language in which it can be read, for readers who change it. */
  readonly all: Paths;
  /** In the languages that it is written in, for search engines, on a site at an origin. */
  readonly alternatesAt: (origin: string) => Alternates<Locale>;
}

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

/** The addresses of a page whose words are the site's own, seen in one of its languages. */
export function addressesOf(locale: Locale, paths: Paths): Addresses {
  const localizations = locales.flatMap((one) => {
    const path = paths[one];
    return path && one !== locale ? [{ locale: one, language: one, slug: path }] : [];
  });
  const page = { __typename: 'Page', locale, language: locale, slug: paths[locale] ?? '', localizations };
  return {
    all: paths,
    alternatesAt: (origin) => alternates(page, ({ slug }) => origin + slug, { languages: locales }),
  };
}

/** A document has a slug of its own in each language, and shows words of another where it is not written. */
export function addressesOfDocument(
  document: LocalisedDocument,
  path: (locale: Locale, slug: string) => string,
): Addresses {
  const all = [document, ...document.localizations];
  return {
    all: Object.fromEntries(all.map(({ locale, slug }) => [locale, path(locale, slug)])),
    alternatesAt: (origin) =>
      alternates(document, ({ locale, slug }) => origin + path(locale, slug), { languages: locales }),
  };
}
