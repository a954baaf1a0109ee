/**
 * Canonical pages, hreflang and sitemaps, by the languages that pages are really written in.
 * @module
 */
export {
  type AlternateLink,
  type Alternates,
  type AlternatesOptions,
  alternates,
  type LocalisedDocument,
} from './alternates.js';
export { toLinkTags } from './link-tags.js';
export { type SitemapFile, sitemap, sitemapIndex } from './sitemap.js';
export { type ListedDocument, type SitemapEntry, sitemapEntries } from './sitemap-entries.js';
