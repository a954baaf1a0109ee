import { createApiToken } from '../../helpers/api-token';
import { bootStrapi } from '../../helpers/strapi';
import { translationsOf } from '../../helpers/translations';

/** What a CMS needs beyond what it has after its start, in megabytes. */
export interface Memory {
  readonly start: number;
  readonly most: number;
}

/** A process with one CMS on the database in a folder, which watches its own memory until it is asked for it. */
const [folder = ''] = process.argv.slice(2);
const { strapi, url } = await bootStrapi({ DATA_DIR: folder });
// What was written past the Document Service is looked at once, in the background.
await translationsOf(strapi).settled();
const token = await createApiToken(strapi);
const megabytes = () => process.memoryUsage().rss / 1_048_576;

let memory: Memory = { start: megabytes(), most: 0 };
setInterval(() => {
  memory = { ...memory, most: Math.max(memory.most, megabytes()) };
}, 10);
process.on('message', () => {
  process.send?.(memory);
  memory = { start: megabytes(), most: 0 };
});
process.once('disconnect', () => process.exit(0));
process.send?.({ url, token });
