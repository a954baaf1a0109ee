import type { Core } from '@strapi/types';
import type { Counters } from './counters';
import { installPostgres } from './install-postgres';
import { type Connection, PostgresListener } from './postgres-listener';
import { CHANNEL, type PostgresCounting } from './postgres-triggers';
import { watchedTables } from './watched-tables';

/**
 * Counters in PostgreSQL, read through the connection that is told of every commit on whichever node. As long as it answers,
 * nothing can have changed unheard; when it does not, nothing is certain.
 */
export class PostgresCounters implements Counters {
  readonly trust = 1_000;
  readonly rest = 0;
  private counting: PostgresCounting | undefined;
  private onNews: () => void = () => undefined;
  private readonly listener: PostgresListener;

  constructor(private readonly strapi: Core.Strapi) {
    // Made as Strapi's pool makes its own, with the same settings; Strapi leaves the type of it open.
    const { client }: { client: { acquireRawConnection(): Promise<Connection> } } = strapi.db.connection;
    this.listener = new PostgresListener({
      channel: CHANNEL,
      connect: () => client.acquireRawConnection(),
      onNews: (schema) => {
        if (schema === undefined || schema === this.counting?.schema) this.onNews();
      },
      onLost: (reason) =>
        strapi.log.warn(
          `conference: changes on other nodes cannot be heard of (the connection to PostgreSQL: ${reason}). No answers are kept until they can.`,
        ),
      onFound: () => strapi.log.info('conference: changes on other nodes are heard of again.'),
    });
  }

  async start(onNews: () => void): Promise<void> {
    this.onNews = onNews;
    try {
      this.counting = await installPostgres(this.strapi, watchedTables(this.strapi));
    } catch (error) {
      this.strapi.log.warn(
        `conference: no answers are kept, because changes cannot be counted. Let this user make functions and triggers, then start again. ${String(error)}`,
      );
      return;
    }
    await this.listener.start();
  }

  stop(): Promise<void> {
    return this.listener.stop();
  }

  async read(): Promise<ReadonlyMap<string, number> | undefined> {
    const rows = this.counting && (await this.listener.ask(this.counting.read));
    // PostgreSQL sends a bigint as text.
    return rows && new Map(rows.map(({ name, revision }) => [String(name), Number(revision)]));
  }
}
