import path from 'node:path';
import { prepareEnvironment } from './environment';
import { readSettings } from './settings';

/** Strapi's own command line (`pnpm --filter @kurultai/cms strapi admin:list`) with this installation's database and secrets. */
prepareEnvironment(readSettings(process.env), process.env);
// The file is not among the package's exports, so it is found beside the one that is.
require(path.join(path.dirname(require.resolve('@strapi/strapi/package.json')), 'bin', 'strapi.js'));
