import { bootStrapi } from '../../helpers/strapi';
import { measureDesk } from './measure';

/** A process with one CMS, which measures the desk on SQLite or on the PostgreSQL at an address, and tells the figures. */
const [url] = process.argv.slice(2);
const cms = await bootStrapi(url === undefined ? {} : { DATABASE_CLIENT: 'postgres', DATABASE_URL: url });
process.send?.(await measureDesk(cms));
process.once('disconnect', () => process.exit(0));
