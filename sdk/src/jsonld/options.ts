import type { Locale } from '../locale.js';
import type { PageKind, PageOf, PageUrl } from '../page-of.js';
import { wholeAddress } from '../whole-address.js';

/** Where pages and pictures are. */
export interface JsonLdOptions<Language extends string = Locale> {
  /** The whole address of a document's page. */
  readonly pageUrl: PageUrl<PageKind, Language>;
  /** The whole address of a picture: `conference.mediaUrl`. */
  readonly mediaUrl: (url: string) => string;
}

/** A document's page as its address and its identity, by which others refer to it. */
export function identity<Language extends string>(
  page: PageOf<PageKind, Language>,
  { pageUrl }: JsonLdOptions<Language>,
): { readonly '@id': string; readonly url: string } {
  const url = wholeAddress(pageUrl(page));
  return { '@id': url, url };
}

/** The whole address of a picture, where there is one. */
export const picture = (
  media: { readonly url: string } | null | undefined,
  { mediaUrl }: Pick<JsonLdOptions, 'mediaUrl'>,
): string | undefined => (media ? wholeAddress(mediaUrl(media.url)) : undefined);
