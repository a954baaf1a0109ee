import { mkdirSync } from 'node:fs';
import { loadSecrets } from './secrets';
import { type Settings, uploadsDir } from './settings';

/** Puts settings and secrets where Strapi's configuration files look for them. */
export function prepareEnvironment(settings: Settings, env: NodeJS.ProcessEnv): void {
  mkdirSync(uploadsDir(settings), { recursive: true });
  Object.assign(env, loadSecrets(settings.dataDir, env), {
    STRAPI_TELEMETRY_DISABLED: 'true',
    STRAPI_DISABLE_UPDATE_NOTIFICATION: 'true',
  });
}
