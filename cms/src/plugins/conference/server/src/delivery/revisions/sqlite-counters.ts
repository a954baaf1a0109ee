import type { Core } from '@strapi/types';
import type { Counters } from './counters';
import { Reckoning } from './reckoning';
import { SQLITE_READ, sqliteTriggers } from './sqlite-triggers';
import { watchedTables } from './watched-tables';

/**
 * Counters of the one connection through which Strapi writes to SQLite. What another process writes is noticed, though not
 * where: then every counter goes up.
 */
export class SqliteCounters implements Counters {
  readonly trust = Number.POSITIVE_INFINITY;
  readonly rest = 1_000;
  private readonly reckoning = new Reckoning();

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
      return this.reckoning.numbers(await this.ask());
    } catch (error) {
      this.strapi.log.warn(`conference: nobody knows what has changed, so no answers are kept. ${String(error)}`);
      return undefined;
    }
  }

  private async ask(): Promise<readonly { name: string; revision: number }[]> {
    try {
      return await this.strapi.db.connection.raw(SQLITE_READ);
    } catch (error) {
      if (!String(error).includes('no such table')) throw error;
      // The connection that had the counters was closed, and who knows what was written since.
      await this.start();
      this.reckoning.forget();
      return this.strapi.db.connection.raw(SQLITE_READ);
    }
  }
}
