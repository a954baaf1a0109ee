import { cp, mkdtemp, realpath, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { projectDir } from './cms';
import { freePort } from './free-port';
import { Running } from './running';

export const ownSchemaDir = path.join(projectDir, 'tests/fixtures/own-schema');

/** A copy of a folder in a place of its own, with the packages of this project. */
export interface Copy {
  readonly folder: string;
  remove(): Promise<void>;
}

export async function copyOf(folder: string): Promise<Copy> {
  const copy = await mkdtemp(path.join(await realpath(tmpdir()), 'kurultai-own-schema-'));
  await cp(folder, copy, { recursive: true });
  await symlink(path.join(projectDir, 'node_modules'), path.join(copy, 'node_modules'), 'junction');
  return { folder: copy, remove: () => rm(copy, { recursive: true, force: true }) };
}

/** What the real command did. */
export interface Ran {
  readonly code: number | null;
  readonly printed: string;
}

/** Runs `graphql-codegen --config codegen.ts` in a folder, in a process of its own. */
export async function generateIn(folder: string, env: Readonly<Record<string, string>> = {}): Promise<Ran> {
  const command = path.join(projectDir, 'node_modules/@graphql-codegen/cli/esm/bin.js');
  const running = new Running([command, '--config', 'codegen.ts'], env, folder);
  const code = await running.ended();
  return { code, printed: running.printed };
}

/** Runs a program of a folder, TypeScript included; @returns what it wrote. @throws Error with that, when it fails. */
export async function runIn(folder: string, args: readonly string[]): Promise<string> {
  const running = new Running([...args], {}, folder);
  if ((await running.ended()) !== 0) throw new Error(running.printed);
  return running.printed;
}

export interface OwnSchemaCms {
  /** The GraphQL address. */
  readonly endpoint: string;
  stop(): Promise<void>;
}

/** The CMS of a project with fields and types of its own, filled, in a process of its own. */
export async function startOwnSchemaCms(introspection: 'on' | 'off' = 'on'): Promise<OwnSchemaCms> {
  const { folder, remove } = await copyOf(path.join(ownSchemaDir, 'cms'));
  const port = await freePort();
  const secrets = ['API_TOKEN_SALT', 'ADMIN_JWT_SECRET', 'TRANSFER_TOKEN_SALT', 'ENCRYPTION_KEY', 'JWT_SECRET'];
  const running = new Running(
    [path.join(projectDir, 'node_modules/@strapi/strapi/bin/strapi.js'), 'start'],
    {
      ...Object.fromEntries(secrets.map((name) => [name, 'of-a-test-and-nothing-else-32-by'])),
      ...{ APP_KEYS: 'one,another', HOST: '127.0.0.1', PORT: String(port), NODE_ENV: 'production' },
      ...{ STRAPI_TELEMETRY_DISABLED: 'true', STRAPI_DISABLE_UPDATE_NOTIFICATION: 'true' },
      CONFERENCE_PLUGIN: path.join(projectDir, 'cms/src/plugins/conference'),
      DATABASE_FILENAME: path.join(folder, 'content.db'),
      INTROSPECTION: introspection,
    },
    folder,
  );
  const url = `http://127.0.0.1:${port}`;
  await running.answers(`${url}/_health`);
  return {
    endpoint: `${url}/graphql`,
    async stop() {
      await running.stop();
      await remove();
    },
  };
}
