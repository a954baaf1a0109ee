import { cpSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import { projectDir } from './cms';
import { makeDataFolder } from './data-folder';
import { freePort } from './free-port';

// Strapi's ES modules do not load in Node; its CommonJS build does.
const require = createRequire(import.meta.url);

export interface Booted {
  readonly strapi: Core.Strapi;
  /** The address that it listens on, for questions from outside. */
  readonly url: string;
  stop(): Promise<void>;
}

/** A real Strapi inside the test's own process, for looking at documents and rows directly. */
export async function bootStrapi(
  env: Readonly<Record<string, string>> = {},
  /** What the project does before any plugin is there. */
  begin: (strapi: Core.Strapi) => void = () => {},
  /** What a project does in its own `register`. */
  register: (strapi: Core.Strapi) => void = () => undefined,
): Promise<Booted> {
  const dataDir = makeDataFolder();
  const { EMPTY_DATA_DIR } = process.env;
  if (EMPTY_DATA_DIR !== undefined) cpSync(EMPTY_DATA_DIR, dataDir, { recursive: true });
  const port = await freePort();
  Object.assign(process.env, {
    NODE_ENV: 'production',
    LOG_LEVEL: 'error',
    DATA_DIR: dataDir,
    DATABASE_CLIENT: 'sqlite',
    HOST: '127.0.0.1',
    PORT: String(port),
    SEED: 'none',
    ...env,
  });
  const cmsDir = path.join(projectDir, 'cms');
  const { prepareEnvironment } = require(path.join(cmsDir, 'dist/launch/environment.js'));
  const { readSettings } = require(path.join(cmsDir, 'dist/launch/settings.js'));
  prepareEnvironment(readSettings(process.env), process.env);
  const { createStrapi } = require('@strapi/strapi');
  const strapi: Core.Strapi = createStrapi({ appDir: cmsDir, distDir: path.join(cmsDir, 'dist') });
  begin(strapi);
  await strapi.register();
  register(strapi);
  await strapi.bootstrap();
  await new Promise<void>((resolve) => {
    strapi.server.listen(port, '127.0.0.1', resolve);
  });
  return {
    strapi,
    url: `http://127.0.0.1:${port}`,
    async stop() {
      await keepingListeners(() => strapi.destroy());
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

/** Strapi's `destroy` takes every listener off the process, those of the test runner too. */
async function keepingListeners(run: () => Promise<void>): Promise<void> {
  const kept = process.eventNames().map((name) => ({ name, listeners: process.rawListeners(name) }));
  await run();
  for (const { name, listeners } of kept) {
    for (const listener of listeners) process.on(name, (...args: unknown[]) => listener(...args));
  }
}
