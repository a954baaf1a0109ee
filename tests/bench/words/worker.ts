import { bootStrapi } from '../../helpers/strapi';
import { Documents, LOCALES } from './panel';
import { bootStock } from './stock-project';

/** A process with one CMS, which publishes a panel in three languages when it is told to, and tells how long that took. */
const isStock = process.argv[2] === 'stock';
const strapi = isStock ? await bootStock() : (await bootStrapi()).strapi;
const documents = new Documents(strapi, isStock ? 'api' : 'plugin::conference');
const documentId = await documents.writePanel();

/** By hand stock publishes each language; here one call is enough, and `all` publishes what is written in each. */
const ways: Readonly<Record<string, () => Promise<unknown>>> = {
  one: () => documents.call('panel', 'publish', { documentId, locale: 'kk' }),
  all: () => documents.call('panel', 'publish', { documentId, locale: '*' }),
  async each() {
    for (const locale of LOCALES) await documents.call('panel', 'publish', { documentId, locale });
  },
};

let statements = 0;
strapi.db.connection.on('query', () => {
  statements += 1;
});

process.on('message', async (way: string) => {
  statements = 0;
  const start = performance.now();
  await ways[way]?.();
  process.send?.({ milliseconds: performance.now() - start, statements });
});
process.send?.('ready');
