import type { Core } from '@strapi/types';
import type { Counters } from './counters';
import { SQLITE_READ, sqliteTriggers } from './sqlite-triggers';
import { watchedTables } from './watched-tables';

interface Counter {
  readonly name: string;
  readonly revision: number;
}

/**
 * Counters of the one connection through which Strapi writes to SQLite. What another process writes is noticed, though not
 * where: then every counter goes up.
 */
export class SqliteCounters implements Counters {
  readonly trust = Number.POSITIVE_INFINITY;
  readonly rest = 1_000;
  /** Added to what the connection has counted. */
  private uncounted = 0;
  private highest = 0;
  private version: number | undefined;

  constructor(private readonly strapi: Core.Strapi) {}

  async start(): Promise<void> {
    const statements = sqliteTriggers(watchedTables(this.strapi));
    await this.strapi.db.connection.transaction(async (trx) => {
      for (const statement of statements) await trx.raw(statement);
    });
  }

  async stop(): Promise<void> {
    // The counters go with the connection.
  }

  async read(): Promise<ReadonlyMap<string, number> | undefined> {
    try {
      return this.take(await this.ask());
    } catch (error) {
      this.strapi.log.warn(`conference: nobody knows what has changed, so no answers are kept. ${String(error)}`);
      return undefined;
    }
  }

  private async ask(): Promise<readonly Counter[]> {
    try {
      return await this.strapi.db.connection.raw(SQLITE_READ);
    } catch (error) {
      if (!String(error).includes('no such table')) throw error;
      // The connection that had the counters was closed, and who knows what was written since.
      await this.start();
      this.version = undefined;
      return this.strapi.db.connection.raw(SQLITE_READ);
    }
  }

  private take(rows: readonly Counter[]): ReadonlyMap<string, number> {
    const version = rows.find(({ name }) => name === '')?.revision;
    if (version !== this.version) this.uncounted = this.highest + 1;
    this.version = version;
    const counted = rows.filter(({ name }) => name !== '');
    const revisions = new Map(counted.map(({ name, revision }) => [name, revision + this.uncounted]));
    this.highest = Math.max(...revisions.values());
    return revisions;
  }
}
