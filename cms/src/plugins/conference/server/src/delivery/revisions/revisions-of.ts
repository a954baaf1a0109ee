import type { Core } from '@strapi/types';
import type { Counters } from './counters';
import { KnownRevisions } from './known-revisions';
import { PostgresCounters } from './postgres-counters';
import type { Revisions } from './revisions';
import { SqliteCounters } from './sqlite-counters';
import { WriteWatch } from './write-watch';

const known = new WeakMap<Core.Strapi, Revisions>();

/** The revisions of a Strapi's database. */
export function revisionsOf(strapi: Core.Strapi): Revisions {
  const present = known.get(strapi);
  if (present) return present;
  const { connection } = strapi.db;
  const revisions = new KnownRevisions(
    countersOf(strapi),
    new WriteWatch(connection, connection.client.pool),
    (error) => strapi.log.error(error),
  );
  known.set(strapi, revisions);
  return revisions;
}

function countersOf(strapi: Core.Strapi): Counters {
  const { client } = strapi.db.dialect;
  if (client === 'postgres') return new PostgresCounters(strapi);
  if (client !== 'sqlite') return none(strapi, `${client} is neither PostgreSQL nor SQLite`);
  const { max }: { max: number } = strapi.db.connection.client.pool;
  if (max > 1) return none(strapi, 'SQLite is given more than one connection (pool.max)');
  return new SqliteCounters(strapi);
}

/** Where changes cannot be counted, nothing is certain. */
const none = (strapi: Core.Strapi, reason: string): Counters => ({
  trust: 0,
  rest: Number.POSITIVE_INFINITY,
  async start() {
    strapi.log.warn(`conference: no answers are kept, because changes cannot be counted: ${reason}.`);
  },
  async stop() {
    // Nothing was started.
  },
  async read() {
    return undefined;
  },
});
