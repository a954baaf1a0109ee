import path from 'node:path';
import type { Booted } from '../../helpers/strapi';
import { askOnce } from '../load/ask-once';
import type { LoadClient } from '../load/load-worker';
import { shareCores } from '../processes/cores';
import { Remote } from '../processes/remote';
import { median } from '../statistics';
import { Documents } from './panel';

const ROUNDS = 5;
const SECONDS = 4;
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
  const client = await Remote.start<LoadClient>(path.join(import.meta.dirname, '../load/load-worker.ts'), {
    cores: shareCores().client,
  });
  const requestsPerSecond = async (locale: string): Promise<number> => {
    const list = encodeURI(`${url}/api/conference/panels?locale=${locale}&fields=title,language,fallbackFields`);
    const asked = { url: list, method: 'GET', headers: {} } as const;
    const { status, body } = await askOnce(asked);
    const expected = { status, bytes: body.length };
    const { answers, seconds } = await client.call('load', { asked, expected, connections: 8, seconds: SECONDS });
    return answers / seconds;
  };
  const ratios: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const written = await requestsPerSecond('kk');
    const following = await requestsPerSecond('en');
    ratios.push(following / written);
  }
  await client.stop();
  return median(ratios);
}
