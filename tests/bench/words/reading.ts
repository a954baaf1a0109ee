import type { Booted } from '../../helpers/strapi';
import { median, requestsPerSecond } from '../load';
import { Documents } from './panel';

const ROUNDS = 5;
const PANELS = 25;

/**
 * Requests a second for the same list in a language in which everything is written, against one in which everything
 * follows: 1.0 where following costs nothing.
 */
export async function measureReading({ strapi, url }: Booted): Promise<number> {
  const documents = new Documents(strapi, 'plugin::conference');
  for (let index = 0; index < PANELS; index += 1) {
    const { documentId } = await documents.call('panel', 'create', { locale: 'kk', data: { title: `Оқу ${index}` } });
    await documents.call('panel', 'publish', { documentId, locale: 'kk' });
  }
  const inLanguage = (locale: string) => ({
    url: encodeURI(`${url}/api/conference/panels?locale=${locale}&fields=title,language,fallbackFields`),
  });
  const ratios: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const written = await requestsPerSecond(inLanguage('kk'));
    const following = await requestsPerSecond(inLanguage('en'));
    ratios.push(following / written);
  }
  return median(ratios);
}
