import { isWritten } from '../is-written.js';
import type { Locale } from '../locale.js';
import type { PageKind, PageOf, PageUrl } from '../page-of.js';
import type { IsoDate, IsoDateTime } from '../scalars.js';
import { type AlternateLink, type AlternatesOptions, linksTo, type Version } from './alternates.js';

/** A document as lists give it, in one language. */
export interface ListedDocument<Kind extends string = PageKind, Language extends string = Locale>
  extends PageOf<Kind, Language> {
  readonly documentId: string;
  readonly language: Language;
  readonly localizations?: readonly Version<Language>[] | undefined;
  readonly updatedAt?: IsoDateTime | null | undefined;
}

/** A page of a sitemap. */
export interface SitemapEntry {
  /** The whole address of a page. */
  readonly url: string;
  /** When its words last changed: a date or an instant (W3C Datetime). */
  readonly lastModified?: IsoDate | IsoDateTime | null | undefined;
  /** The page in all its languages, this one included. */
  readonly alternates?: readonly AlternateLink<string>[] | undefined;
}

/**
 * The pages to be found: of each document one for every language that it is really written in. Give the lists of all languages
 * together; documents with `localizations` bring their other languages along.
 * @throws TypeError where `pageUrl` gives an address without a host.
 */
export function sitemapEntries<Kind extends string, Language extends string>(
  documents: readonly ListedDocument<Kind, Language>[],
  pageUrl: PageUrl<Kind, Language>,
  options?: AlternatesOptions<Language>,
): readonly SitemapEntry[] {
  const pages = new Map<string, Map<Language, PageOf<Kind, Language>>>();
  const changes = new Map<string, IsoDateTime | null | undefined>();
  for (const { __typename, documentId, localizations = [], updatedAt, ...own } of documents) {
    const versions = pages.get(documentId) ?? new Map();
    pages.set(documentId, versions);
    changes.set(documentId + own.locale, updatedAt);
    for (const { locale, slug } of [own, ...localizations].filter(isWritten)) {
      versions.set(locale, { __typename, locale, slug });
    }
  }
  return [...pages].flatMap(([documentId, versions]) => {
    const alternates = linksTo([...versions.values()], pageUrl, options);
    return alternates
      .filter(({ hreflang }) => hreflang !== 'x-default')
      .map(({ hreflang, href }) => ({ url: href, lastModified: changes.get(documentId + hreflang), alternates }));
  });
}
