import { createHash } from 'node:crypto';
import type { Booted } from './strapi';

/** Tables that change when somebody signs in or a token is used, whatever is done with it. */
const BESIDE = new Set(['strapi_sessions', 'admin_users', 'strapi_api_tokens']);

/** What Strapi keeps for plugins, such as the layouts of forms; it also keeps there what it has sent home. */
const SETTINGS = 'strapi_core_store_settings';

/** A mark of every row of every table of a SQLite database, to see that something has changed nothing at all. */
export async function wholeDatabase(strapi: Booted['strapi']): Promise<Readonly<Record<string, string>>> {
  const { connection } = strapi.db;
  const tables: { name: string }[] = await connection('sqlite_master').where({ type: 'table' }).select('name');
  const marks = tables
    .filter(({ name }) => !BESIDE.has(name))
    .map(async ({ name }) => {
      const rows =
        name === SETTINGS
          ? connection(name).whereLike('key', 'plugin_%').whereNot('key', 'like', '%metrics%')
          : connection(name);
      return [
        name,
        createHash('sha256')
          .update(JSON.stringify(await rows.select()))
          .digest('hex'),
      ] as const;
    });
  return Object.fromEntries(await Promise.all(marks));
}
