import { sitemap, sitemapEntries } from '@kurultai/sdk/seo';
import { demo, pageUrl } from './demo';

export async function converse(endpoint: string) {
  const articles = await demo(endpoint).articles.list({ sort: ['documentId:asc'] });
  return sitemap(sitemapEntries(articles, pageUrl));
}
