import { AsyncLocalStorage } from 'node:async_hooks';
import type { Core } from '@strapi/types';

/** The database's own transaction: all SQL of one change goes through it. */
export type Transaction = Parameters<ReturnType<Core.Strapi['db']['connection']['queryBuilder']>['transacting']>[0];

/** Any number will do, as long as nobody else locks the same one. */
const LOCK = 1_804_289_383;

const running = new AsyncLocalStorage<Transaction>();
const queues = new WeakMap<Transaction, Promise<unknown>>();

/**
 * Runs one change of content at a time, in one transaction. A change reads all languages of a document and of what it is
 * linked to, and writes those that follow: two at once, each seeing half of the other, would leave neither right.
 *
 * SQLite has one writer anyway. On PostgreSQL a lock is held until the transaction ends, across all nodes. Changes that
 * Strapi starts side by side in one transaction (bulk actions) wait for each other here; one within another does not.
 */
export async function inTurn<Result>(strapi: Core.Strapi, change: () => Promise<Result>): Promise<Result> {
  return strapi.db.transaction(async ({ trx }: { trx: Transaction }) => {
    if (running.getStore() === trx) return change();
    const previous = queues.get(trx);
    const ready = previous ? previous.catch(() => undefined) : lock(strapi, trx);
    const turn = ready.then(() => running.run(trx, change));
    queues.set(trx, turn);
    return turn;
  });
}

async function lock(strapi: Core.Strapi, trx: Transaction): Promise<void> {
  if (strapi.db.dialect.client === 'postgres') await trx.raw('select pg_advisory_xact_lock(?)', [LOCK]);
}
