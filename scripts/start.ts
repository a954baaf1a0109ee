import { preflight } from '../cms/launch/preflight';
import { readSettings } from '../cms/launch/settings';
import { build } from './build';
import { Services } from './services';
import { tell } from './tell';

/** Room for what answers are made of while they are made, in MiB: large programmes take an eighth less of the processor. */
const YOUNG_SPACE = '--max-semi-space-size=32';

/** `pnpm start`: the production CMS, built when it is out of date. */
tell(async () => {
  await preflight(readSettings(process.env));
  await build('build:cms');
  const services = new Services();
  services.run('The CMS', process.execPath, [YOUNG_SPACE, 'cms/dist/launch/start.js'], { NODE_ENV: 'production' });
  await services.end();
});
