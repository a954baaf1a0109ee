import { excerpt } from '@kurultai/sdk/excerpt';
import { demo } from './demo';

export async function converse(endpoint: string) {
  const conference = demo(endpoint);
  const [newest] = await conference.articles.list({ sort: ['publishedOn:desc', 'documentId:asc'] });
  const article = await conference.articles.get(newest?.slug ?? '');
  return excerpt(article?.body, 80);
}
