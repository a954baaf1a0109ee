import { bootStrapi } from '../../helpers/strapi';
import { writeMany } from '../desk/write-many';

/** A process that writes ten thousand documents into a database in a folder, and ends: what it took stays out of what is measured. */
const [folder = ''] = process.argv.slice(2);
const { strapi } = await bootStrapi({ DATA_DIR: folder });
await writeMany(strapi);
process.exit(0);
