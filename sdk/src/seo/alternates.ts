import { isWritten } from '../is-written.js';
import type { Locale } from '../locale.js';
import type { PageKind, PageOf, PageUrl } from '../page-of.js';
import { wholeAddress } from '../whole-address.js';

/** A document's page in a language, and the language that its words are really in. */
export interface Version<Language extends string = Locale> {
  readonly locale: Language;
  readonly language: Language;
  readonly slug: string;
}

/** A document with its pages in all other languages, as `get` gives it. */
export interface LocalisedDocument<Kind extends string = PageKind, Language extends string = Locale>
  extends PageOf<Kind, Language> {
  readonly language: Language;
  readonly localizations: readonly Version<Language>[];
}

/** A `<link rel="alternate">`. */
export interface AlternateLink<Language extends string = Locale> {
  readonly hreflang: Language | 'x-default';
  readonly href: string;
}

/** What a page tells search engines about its languages. */
export interface Alternates<Language extends string = Locale> {
  /**
   * The page to be found in place of this one: itself where it is written, else the one whose words it shows. `null` where that one
   * does not exist.
   */
  readonly canonical: string | null;
  /** `noindex` where there is no canonical page. Beside one it would contradict it: search engines must read the page to follow. */
  readonly robots: 'noindex' | null;
  /** The languages that the document is really written in, and `x-default`; the same on its page in every language. */
  readonly links: readonly AlternateLink<Language>[];
}

/** Which languages come first. */
export interface AlternatesOptions<Language extends string = Locale> {
  /**
   * The site's languages, the default first. `x-default`, for readers of none of them, is the first that the document is written in.
   * Default: by their codes.
   */
  readonly languages?: readonly Language[] | undefined;
}

/**
 * The canonical address of a document's page and its `hreflang` links.
 * @throws TypeError where `pageUrl` gives an address without a host: search engines ignore such.
 */
export function alternates<Kind extends string, Language extends string>(
  document: LocalisedDocument<Kind, Language>,
  pageUrl: PageUrl<Kind, Language>,
  options?: AlternatesOptions<Language>,
): Alternates<Language> {
  const { __typename, language, localizations } = document;
  const links = linksTo(
    [document, ...localizations].filter(isWritten).map(({ locale, slug }) => ({ __typename, locale, slug })),
    pageUrl,
    options,
  );
  const canonical = links.find(({ hreflang }) => hreflang === language)?.href ?? null;
  return { canonical, robots: canonical ? null : 'noindex', links };
}

/** The links of pages that are written, in the order of the site's languages; the first again as `x-default`. */
export function linksTo<Kind extends string, Language extends string>(
  pages: readonly PageOf<Kind, Language>[],
  pageUrl: PageUrl<Kind, Language>,
  { languages = [] }: AlternatesOptions<Language> = {},
): readonly AlternateLink<Language>[] {
  const codes = pages.map(({ locale }) => locale).sort();
  const order = [...languages, ...codes];
  const links = pages
    .map((page): AlternateLink<Language> => ({ hreflang: page.locale, href: wholeAddress(pageUrl(page)) }))
    .sort((one, other) => rank(order, one) - rank(order, other));
  return links.concat(links.slice(0, 1).map(({ href }) => ({ hreflang: 'x-default', href })));
}

const rank = (order: readonly string[], { hreflang }: AlternateLink<string>) => order.indexOf(hreflang);
