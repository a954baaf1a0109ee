import type { Core } from '@strapi/types';
import { LRUCache } from 'lru-cache';
import { PARENT } from './related-sql';

/** As much of a connection of better-sqlite3 as is looked at. */
interface SqliteConnection {
  prepare(sql: string): SqliteStatement;
}

interface SqliteStatement {
  raw(isRaw: boolean): SqliteStatement;
}

/** Each of some kilobytes. */
const MOST = 300;

/**
 * Has SQLite keep look-ahead's statements prepared: their text is the same however many parents they are asked for, and to
 * prepare them takes as long as to run them for a few rows. It gives the values of their rows without names, which takes a
 * third less. knex prepares each statement anew and has no setting for either.
 * Statements of others, whose columns may be another program's business (`select *`), are left alone. PostgreSQL plans anew each time.
 */
export async function keepStatements({ db }: Core.Strapi): Promise<void> {
  if (db.dialect.client !== 'sqlite') return;
  const { client } = db.connection;
  const connection: SqliteConnection = await client.acquireConnection();
  client.releaseConnection(connection);
  const prepare = connection.prepare.bind(connection);
  const kept = new LRUCache<string, SqliteStatement>({ max: MOST });
  connection.prepare = (sql) => {
    if (!sql.includes(PARENT)) return prepare(sql);
    const known = kept.get(sql);
    if (known) return known;
    const statement = prepare(sql).raw(true);
    kept.set(sql, statement);
    return statement;
  };
}
