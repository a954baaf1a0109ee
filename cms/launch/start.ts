import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { type Core, createStrapi } from '@strapi/strapi';
import { prepareEnvironment } from './environment';
import { preflight } from './preflight';
import { cmsDir, isStartError, readSettings } from './settings';

/** Starts the CMS; anything that stops it is told in one line, and the process ends with 1. */
async function start(): Promise<void> {
  process.env.NODE_ENV ??= 'production';
  const settings = readSettings(process.env);
  await preflight(settings);
  prepareEnvironment(settings, process.env);
  const strapi = createStrapi({ appDir: cmsDir, distDir: path.join(cmsDir, 'dist') });
  stopOnSignal(strapi);
  // Not `strapi.start()`, which prints what is wrong with its stack and ends the process itself.
  await strapi.load();
  await listen(strapi);
}

async function listen(strapi: Core.Strapi): Promise<void> {
  const server = strapi.server.httpServer;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    strapi.listen().then(resolve, reject);
  });
  const address = server.address();
  if (isTcp(address)) strapi.log.info(`The CMS listens on ${address.address}, port ${address.port}`);
}

function isTcp(address: AddressInfo | string | null): address is AddressInfo {
  return typeof address === 'object' && address !== null;
}

/** In place of Strapi's own handlers, which fail with a stack when Ctrl+C comes before everything is loaded. */
function stopOnSignal(strapi: Core.Strapi): void {
  let isStopping = false;
  const stop = async () => {
    if (isStopping) return;
    isStopping = true;
    if (strapi.isLoaded) await strapi.destroy().catch((error: unknown) => strapi.log.error(error));
    process.exit(0);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.removeAllListeners(signal).on(signal, stop);
}

start().catch((error: unknown) => {
  const reason = error instanceof Error ? error.message.split('\n', 1)[0] : String(error);
  process.stderr.write(`kurultai: ${isStartError(error) ? reason : `The CMS could not start: ${reason}`}\n`);
  if (process.env.LOG_LEVEL === 'debug' && error instanceof Error) process.stderr.write(`${error.stack}\n`);
  process.exit(1);
});
