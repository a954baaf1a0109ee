import { toHtml, toText } from '@kurultai/sdk/richtext';
import { demo } from './demo';

export async function converse(endpoint: string) {
  const conference = demo(endpoint);
  const [newest] = await conference.articles.list({ sort: ['publishedOn:desc', 'documentId:asc'] });
  const article = await conference.articles.get(newest?.slug ?? '');
  return article && [toHtml(article.body), toText(article.body)];
}
