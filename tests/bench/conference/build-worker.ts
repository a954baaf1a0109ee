import { bootStrapi } from '../../helpers/strapi';
import { serve } from '../processes/serve';
import { type Written, writeConference } from './write';

const { strapi, stop } = await bootStrapi();

/** A process that fills the new database of DATABASE_FILENAME with a conference. */
const builder = {
  build: (panels: number): Promise<Written> =>
    writeConference(strapi, panels, (done, of) => {
      process.stderr.write(`\r  writing a conference of ${panels} panels: ${done} of ${of} documents `);
      if (done === of) process.stderr.write('\n');
    }),
};

export type Builder = typeof builder;
serve(builder, stop);
