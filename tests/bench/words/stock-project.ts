import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import { projectDir } from '../../helpers/cms';
import { typeNames } from '../../helpers/type-names';

const require = createRequire(import.meta.url);

/** Strapi as it comes, with the very content types of the plugin as types of a project, in three languages. */
export async function bootStock(): Promise<Core.Strapi> {
  const folder = mkdtempSync(path.join(tmpdir(), 'kurultai-stock-'));
  const write = (file: string, text: string) => {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), text);
  };
  const secret = JSON.stringify(randomBytes(16).toString('base64'));
  write('package.json', JSON.stringify({ name: 'stock', version: '0.0.0', private: true }));
  write('config/server.js', `module.exports = { host: '127.0.0.1', port: 0, app: { keys: [${secret}] } };\n`);
  write('config/api.js', 'module.exports = {};\n');
  write('config/logger.js', "module.exports = { level: 'error' };\n");
  write(
    'config/admin.js',
    `module.exports = { auth: { secret: ${secret} }, apiToken: { salt: ${secret} }, transfer: { token: { salt: ${secret} } }, secrets: { encryptionKey: ${secret} } };\n`,
  );
  write(
    'config/database.js',
    `module.exports = { connection: { client: 'sqlite', connection: { filename: ${JSON.stringify(path.join(folder, 'data.db'))} }, useNullAsDefault: true } };\n`,
  );
  write('config/plugins.js', `module.exports = { 'users-permissions': { config: { jwtSecret: ${secret} } } };\n`);
  for (const type of typeNames) {
    const schema = readFileSync(
      path.join(projectDir, `cms/src/plugins/conference/server/src/content-types/${type}/schema.json`),
      'utf8',
    );
    const own = schema.replaceAll(/plugin::conference\.(\w+)/g, 'api::$1.$1');
    write(`src/api/${type}/content-types/${type}/schema.json`, own);
  }
  mkdirSync(path.join(folder, 'public/uploads'), { recursive: true });
  symlinkSync(path.join(projectDir, 'node_modules'), path.join(folder, 'node_modules'));
  const { createStrapi } = require('@strapi/strapi');
  const strapi: Core.Strapi = await createStrapi({ appDir: folder, distDir: folder }).load();
  for (const [code, name] of [
    ['kk', 'Қазақша'],
    ['ru', 'Русский'],
  ]) {
    await strapi.plugin('i18n').service('locales').create({ code, name });
  }
  return strapi;
}
