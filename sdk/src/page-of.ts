import type { Locale } from './locale.js';

/** The kinds of documents that have pages, by their GraphQL type names. */
export type PageKind =
  | 'ConferenceArticle'
  | 'ConferenceEvent'
  | 'ConferenceExpert'
  | 'ConferenceInstitution'
  | 'ConferencePanel';

/** A document's page in one language: all that a site needs to tell its address. */
export interface PageOf<Kind extends string = PageKind, Language extends string = Locale> {
  readonly __typename: Kind;
  readonly locale: Language;
  readonly slug: string;
}

/** The whole address of a page, `https://` included. A site writes this once, for all kinds of documents it has pages for. */
export type PageUrl<Kind extends string = PageKind, Language extends string = Locale> = (
  page: PageOf<Kind, Language>,
) => string;
