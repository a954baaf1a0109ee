import type { Locale } from '@kurultai/sdk';
import { locales } from './i18n/locales';

/** One page in each language that it exists in. */
export type Alternates = Readonly<Partial<Record<Locale, string>>>;

type Localised = { readonly locale: Locale; readonly slug: string };

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
export function inEveryLanguage(path: (locale: Locale) => string): Alternates {
  return Object.fromEntries(locales.map((locale) => [locale, path(locale)]));
}

/** A document has a slug of its own in each language. */
export function inItsLanguages(
  { locale, slug, localizations }: Localised & { readonly localizations: readonly Localised[] },
  path: (locale: Locale, slug: string) => string,
): Alternates {
  return Object.fromEntries(
    [{ locale, slug }, ...localizations].map((one) => [one.locale, path(one.locale, one.slug)]),
  );
}
