import { createApiToken } from '../../../helpers/api-token';
import { bootStrapi } from '../../../helpers/strapi';
import { writeConference } from '../../conference/write';
import { serve } from '../../processes/serve';
import { readUsage } from '../../processes/usage';

/** A process with the whole CMS, on the SQLite file of DATABASE_FILENAME or the PostgreSQL of DATABASE_URL. */
const { DATABASE_URL } = process.env;
const { strapi, url, stop } = await bootStrapi(DATABASE_URL ? { DATABASE_CLIENT: 'postgres', DATABASE_URL } : {});

let statements = 0;
strapi.db.connection.on('query', () => {
  statements += 1;
});

const cms = {
  url: () => url,
  usage: () => readUsage(statements),
  /** A token for whoever writes. */
  token: () => createApiToken(strapi),
  writeConference: (panels: number) => writeConference(strapi, panels, () => {}),
};

export type Cms = typeof cms;
serve(cms, stop);
