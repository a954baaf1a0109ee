import type { Locale } from '../locale.js';
import type { JsonLdArticle } from './documents.js';
import { eventLink } from './event-link.js';
import { node } from './node.js';
import { identity, type JsonLdOptions, picture } from './options.js';
import { personNode } from './person.js';
import type { InContext, NewsArticleNode } from './things.js';
import { CONTEXT } from './vocabulary.js';

export interface NewsArticleOptions<Language extends string = Locale> extends JsonLdOptions<Language> {
  /** The section of the site that it is in, as readers see it. Default: its kind, `news` or `interview`. */
  readonly section?: string | undefined;
}

/**
 * News (schema.org/NewsArticle), in the language of its words. Its author is who its byline names.
 * @throws TypeError where `pageUrl` or `mediaUrl` gives an address that is not whole.
 */
export function newsArticle<Language extends string = Locale>(
  article: JsonLdArticle<Language>,
  options: NewsArticleOptions<Language>,
): InContext<NewsArticleNode> {
  const { byline, event, experts } = article;
  const itself = identity(article, options);
  return {
    ...CONTEXT,
    ...node('NewsArticle', {
      ...itself,
      mainEntityOfPage: itself.url,
      headline: article.title,
      description: article.lead,
      datePublished: article.publishedOn,
      dateModified: article.updatedAt,
      author: byline ? node('Person', { name: byline }) : undefined,
      image: picture(article.cover, options),
      articleSection: options.section ?? article.kind,
      inLanguage: article.language,
      about: event && eventLink(event, options),
      mentions: experts?.map((one) => personNode(one, options)),
    }),
  };
}
