import type { Core } from '@strapi/types';
import type { Transaction } from './turns';

/** A statement on a table, `name` or `name as alias`. PostgreSQL may keep the tables in a schema other than `public`. */
export function inTable(strapi: Core.Strapi, trx: Transaction, name: string): ReturnType<Transaction['queryBuilder']> {
  const schema = strapi.db.getSchemaName();
  return schema ? trx(name).withSchema(schema) : trx(name);
}

/** The name of a table where knex does not add the schema, inside raw SQL. */
export function qualified(strapi: Core.Strapi, table: string): string {
  const schema = strapi.db.getSchemaName();
  return schema ? `${schema}.${table}` : table;
}
