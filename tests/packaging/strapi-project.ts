import { randomBytes } from 'node:crypto';
import { copyFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { projectDir } from '../helpers/cms';
import { freePort } from '../helpers/free-port';
import { install } from '../helpers/pnpm';
import { Running } from '../helpers/running';
import { type Packed, temporaryFolder } from './package';
import { installedVersion } from './versions';

export interface Started {
  readonly url: string;
  readonly printed: string;
  stop(): Promise<void>;
}

/** A Strapi project as its own wizard lays it out, with SQLite, and with the packed plugin among its dependencies. */
export class StrapiProject {
  private constructor(readonly folder: string) {}

  static async create(plugin: Packed): Promise<StrapiProject> {
    const project = new StrapiProject(await temporaryFolder());
    await project.write('package.json', JSON.stringify({ name: 'project', version: '0.1.0', private: true }));
    await project.write('pnpm-workspace.yaml', 'nodeLinker: hoisted\nonlyBuiltDependencies: [better-sqlite3]\n');
    // Where better-sqlite3 must be compiled, it is compiled as in this project.
    await copyFile(path.join(projectDir, '.pnpmfile.cjs'), path.join(project.folder, '.pnpmfile.cjs'));
    for (const [file, text] of Object.entries(files)) await project.write(file, text);
    const secrets = secretNames.map((name) => `${name}=${randomBytes(16).toString('base64')}\n`);
    await project.write('.env', secrets.join(''));
    await mkdir(path.join(project.folder, 'public/uploads'), { recursive: true });
    const { name } = plugin.manifest;
    await project.add(strapi, { [name]: `file:${plugin.tarball}` });
    return project;
  }

  /** Adds packages, in the versions that this repository works with, and packages from elsewhere. */
  async add(names: readonly string[], others: Readonly<Record<string, string>> = {}): Promise<void> {
    const manifest: { dependencies?: Record<string, string> } = JSON.parse(await this.read('package.json'));
    const added = await Promise.all(names.map(async (name) => [name, await installedVersion(name)] as const));
    const dependencies = { ...manifest.dependencies, ...Object.fromEntries(added), ...others };
    await this.write('package.json', JSON.stringify({ ...manifest, dependencies }));
    await install(this.folder);
  }

  async write(file: string, text: string): Promise<void> {
    await mkdir(path.dirname(path.join(this.folder, file)), { recursive: true });
    await writeFile(path.join(this.folder, file), text);
  }

  read(file: string): Promise<string> {
    return readFile(path.join(this.folder, file), 'utf8');
  }

  /** `strapi build`, as `npm run build` runs it; @throws Error with what it printed. */
  async build(): Promise<void> {
    const building = this.strapi('build');
    if ((await building.ended()) !== 0) throw new Error(building.printed);
  }

  /** `strapi start` on a new database. */
  async start(): Promise<Started> {
    await rm(path.join(this.folder, '.tmp'), { recursive: true, force: true });
    const port = await freePort();
    const running = this.strapi('start', { PORT: String(port) });
    const url = `http://127.0.0.1:${port}`;
    await running.answers(`${url}/_health`);
    return {
      url,
      get printed() {
        return running.printed;
      },
      stop: () => running.stop(),
    };
  }

  private strapi(command: 'build' | 'start', env: Readonly<Record<string, string>> = {}): Running {
    const bin = path.join(this.folder, 'node_modules/@strapi/strapi/bin/strapi.js');
    return new Running([bin, command], { NODE_ENV: 'production', STRAPI_TELEMETRY_DISABLED: '1', ...env }, this.folder);
  }
}

const strapi = [
  '@strapi/strapi',
  '@strapi/plugin-users-permissions',
  'better-sqlite3',
  'react',
  'react-dom',
  'react-router-dom',
  'styled-components',
];

const secretNames = [
  'APP_KEYS',
  'API_TOKEN_SALT',
  'ADMIN_JWT_SECRET',
  'TRANSFER_TOKEN_SALT',
  'ENCRYPTION_KEY',
  'JWT_SECRET',
];

const files: Readonly<Record<string, string>> = {
  'config/server.js': `module.exports = ({ env }) => ({
  host: env('HOST', '127.0.0.1'),
  port: env.int('PORT', 1337),
  app: { keys: env.array('APP_KEYS') },
});
`,
  'config/admin.js': `module.exports = ({ env }) => ({
  auth: { secret: env('ADMIN_JWT_SECRET') },
  apiToken: { salt: env('API_TOKEN_SALT') },
  transfer: { token: { salt: env('TRANSFER_TOKEN_SALT') } },
  secrets: { encryptionKey: env('ENCRYPTION_KEY') },
});
`,
  'config/database.js': `const path = require('path');
module.exports = ({ env }) => ({
  connection: {
    client: 'sqlite',
    connection: { filename: path.join(__dirname, '..', env('DATABASE_FILENAME', '.tmp/data.db')) },
    useNullAsDefault: true,
  },
});
`,
  'config/middlewares.js': `module.exports = [
  'strapi::logger',
  'strapi::errors',
  'strapi::security',
  'strapi::cors',
  'strapi::poweredBy',
  'strapi::query',
  'strapi::body',
  'strapi::session',
  'strapi::favicon',
  'strapi::public',
];
`,
};
