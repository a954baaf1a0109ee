import type { Core } from '@strapi/types';
import { type PostgresCounting, postgresCounting } from './postgres-counting';
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

  const lacking = await triggersLacking(strapi, schema, counting);
  // One at a time: who locks several tables at once may meet a writer that locks them in another order.
  for (const { create } of lacking) await strapi.db.connection.raw(create);

  // Nobody has counted what was changed before.
  const uncounted = (isCurrent ? lacking : counting.triggers).map(({ table }) => table);
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

async function triggersLacking(
  strapi: Core.Strapi,
  schema: string,
  { triggers }: PostgresCounting,
): Promise<PostgresCounting['triggers']> {
  const found = await rowsOf(
    strapi,
    `SELECT relname AS table, tgname AS name, obj_description(pg_trigger.oid, 'pg_trigger') AS comment
     FROM pg_trigger JOIN pg_class ON pg_class.oid = tgrelid JOIN pg_namespace ON pg_namespace.oid = relnamespace
     WHERE nspname = ? AND tgenabled <> 'D' AND tgname LIKE 'conference%'`,
    [schema],
  );
  const isThere = (table: string, name: string, comment: string) =>
    found.some((one) => one.table === table && one.name === name && one.comment === comment);
  return triggers.filter(({ table, comments }) =>
    Object.entries(comments).some(([name, comment]) => !isThere(table, name, comment)),
  );
}

async function rowsOf(
  strapi: Core.Strapi,
  sql: string,
  bindings: readonly string[],
): Promise<readonly Readonly<Record<string, unknown>>[]> {
  const { rows }: { rows: Record<string, unknown>[] } = await strapi.db.connection.raw(sql, [...bindings]);
  return rows;
}
