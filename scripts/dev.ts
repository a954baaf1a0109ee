import { isIPv6 } from 'node:net';
import { preflight, requireFreePort } from '../cms/launch/preflight';
import { readPort, readSettings, type Settings, StartError } from '../cms/launch/settings';
import { readDemoAccounts } from '../cms/seed/demo-accounts';
import { build } from './build';
import { Services } from './services';
import { tell } from './tell';

/** `pnpm dev`: the CMS with the demo conference, and the example site that shows it. */
tell(async () => {
  const env = { HOST: '127.0.0.1', SEED: 'balkhash', ...withoutEmpty(process.env) };
  const settings = readSettings(env);
  const sitePort = readPort('SITE_PORT', process.env.SITE_PORT, 4321);
  if (sitePort === settings.port) {
    throw new StartError(`SITE_PORT is ${sitePort}, the port of the CMS. Choose another: SITE_PORT=${sitePort + 1}.`);
  }
  await preflight(settings);
  await requireFreePort(settings.host, sitePort, 'SITE_PORT');
  await build('build:dev');

  const cms = addressOf(settings.host, settings.port);
  const site = addressOf(settings.host, sitePort);
  const services = new Services();
  services.run('The CMS', process.execPath, ['cms/dist/launch/start.js'], { ...env, NODE_ENV: 'development' });
  if (!(await services.answers('The CMS', `${cms}/_health`))) return;
  services.run(
    'The site',
    process.execPath,
    ['../../node_modules/astro/astro.js', 'dev', '--host', settings.host, '--port', String(sitePort)],
    { CONFERENCE_ENDPOINT: `${cms}/graphql`, ASTRO_TELEMETRY_DISABLED: '1' },
    'examples/site',
  );
  if (!(await services.answers('The site', `${site}/kk`))) return;
  process.stdout.write(welcome(settings, cms, site));
  await services.end();
});

function withoutEmpty(env: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    Object.entries(env).flatMap(([name, value]) => (value === undefined || value === '' ? [] : [[name, value]])),
  );
}

/** Where a browser on this machine finds what listens on `host`. */
function addressOf(host: string, port: number): string {
  const isLocalhost = ['localhost', '127.0.0.1', '0.0.0.0', '::1', '::'].includes(host);
  return `http://${isLocalhost ? 'localhost' : isIPv6(host) ? `[${host}]` : host}:${port}`;
}

function welcome({ dataDir }: Settings, cms: string, site: string): string {
  const accounts = readDemoAccounts(dataDir);
  const signIn = accounts
    ? Object.entries(accounts).map(
        ([role, { email, password }]) => `    ${role.padEnd(15)}${email.padEnd(32)}${password}`,
      )
    : ['    Open the admin and make the first account: this database has no demo accounts.'];
  return [
    '',
    '  Kurultai is running. Stop it with Ctrl+C.',
    '',
    `  Site      ${site}/kk   /ru   /en`,
    `  Admin     ${cms}/admin`,
    `  GraphQL   ${cms}/graphql`,
    `  REST      ${cms}/api/conference/panels`,
    '',
    '  Sign in to the admin',
    ...signIn,
    '',
    '',
  ].join('\n');
}
