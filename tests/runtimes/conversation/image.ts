import { imageAttributes, objectPosition } from '@kurultai/sdk/image';
import { demo } from './demo';

export async function converse(endpoint: string) {
  const articles = await demo(endpoint).articles.list({ sort: ['publishedOn:desc', 'documentId:asc'] });
  return articles.flatMap(({ cover }) =>
    cover
      ? [{ ...imageAttributes(cover, { baseUrl: endpoint }), at: objectPosition({ focalPoint: { x: 50, y: 20 } }) }]
      : [],
  );
}
