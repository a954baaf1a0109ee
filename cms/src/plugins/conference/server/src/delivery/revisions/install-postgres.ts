import type { Core } from '@strapi/types';
import { type PostgresCounting, postgresCounting } from './postgres-triggers';
import type { WatchedTable } from './watched-table';

/**
 * Sees to it that changes are counted in this database. Where all is as it should be this only reads, so that a node that
 * starts does not get in the way of those that write.
 */
export async function installPostgres(
  strapi: Core.Strapi,
  watched: readonly WatchedTable[],
): Promise<PostgresCounting> {
  const schema = strapi.db.getSchemaName() ?? (await currentSchema(strapi));
  const counting = postgresCounting(schema, watched);
  const isCurrent = await hasBase(strapi, schema, counting);
  if (!isCurrent) await strapi.db.connection.raw(counting.createBase);

  const complete = await tablesWithTriggers(strapi, schema, counting);
  const names = watched.map(({ name }) => name);
  const lacking = names.filter((name) => !complete.includes(name));
  // One at a time: who locks several tables at once may meet a writer that locks them in another order.
  for (const name of lacking) await strapi.db.connection.raw(counting.createTriggers(name));

  // Nobody has counted what was changed before.
  const uncounted = isCurrent ? lacking : names;
  if (uncounted.length > 0) await strapi.db.connection.raw(counting.raise(uncounted));
  return counting;
}

async function currentSchema(strapi: Core.Strapi): Promise<string> {
  const [row] = await rowsOf(strapi, 'SELECT current_schema() AS name', []);
  return String(row?.name);
}

async function hasBase(strapi: Core.Strapi, schema: string, { functions, tables }: PostgresCounting): Promise<boolean> {
  const found = await rowsOf(
    strapi,
    `SELECT proname AS name, prosrc AS body FROM pg_proc WHERE pronamespace = (SELECT oid FROM pg_namespace WHERE nspname = ?)`,
    [schema],
  );
  const present = await rowsOf(
    strapi,
    `SELECT 1 FROM unnest(ARRAY[${tables.map(() => '?').join(', ')}]) AS name WHERE to_regclass(name) IS NOT NULL`,
    tables,
  );
  return (
    present.length === tables.length &&
    functions.every(({ name, body }) => found.some((one) => one.name === name && one.body === body))
  );
}

async function tablesWithTriggers(
  strapi: Core.Strapi,
  schema: string,
  { triggers }: PostgresCounting,
): Promise<unknown[]> {
  const found = await rowsOf(
    strapi,
    `SELECT relname AS name FROM pg_trigger JOIN pg_class ON pg_class.oid = tgrelid JOIN pg_namespace ON pg_namespace.oid = relnamespace
     WHERE nspname = ? AND tgenabled <> 'D' AND tgname IN (${triggers.map(() => '?').join(', ')})
     GROUP BY relname HAVING count(*) = ${triggers.length}`,
    [schema, ...triggers],
  );
  return found.map(({ name }) => name);
}

async function rowsOf(
  strapi: Core.Strapi,
  sql: string,
  bindings: readonly string[],
): Promise<readonly Readonly<Record<string, unknown>>[]> {
  const { rows }: { rows: Record<string, unknown>[] } = await strapi.db.connection.raw(sql, [...bindings]);
  return rows;
}
