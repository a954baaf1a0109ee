import { EventEmitter } from 'node:events';
import { beforeEach, expect, test } from 'vitest';
import type { Counters } from '../../../../cms/src/plugins/conference/server/src/delivery/revisions/counters';
import { KnownRevisions } from '../../../../cms/src/plugins/conference/server/src/delivery/revisions/known-revisions';
import { WriteWatch } from '../../../../cms/src/plugins/conference/server/src/delivery/revisions/write-watch';

/** A database of one counter that answers when the test says so, with what was true when it was asked. */
class SlowCounters implements Counters {
  readonly trust = Number.POSITIVE_INFINITY;
  readonly rest = Number.POSITIVE_INFINITY;
  panels = 0;
  private readonly asked: (() => void)[] = [];
  private onNews: () => void = () => undefined;

  get waiting(): number {
    return this.asked.length;
  }

  async start(onNews: () => void): Promise<void> {
    this.onNews = onNews;
  }
  async stop(): Promise<void> {
    this.answer();
  }
  read(): Promise<ReadonlyMap<string, number>> {
    const now = new Map([['panels', this.panels]]);
    return new Promise((resolve) => this.asked.push(() => resolve(now)));
  }
  /** Another node has written. */
  write(): void {
    this.panels += 1;
    this.onNews();
  }
  answer(): void {
    this.asked.shift()?.();
  }
}

let counters: SlowCounters;
let revisions: KnownRevisions;
let database: EventEmitter;
let pool: EventEmitter;
const errors: unknown[] = [];

/** Lets everything run that waits for nothing. */
const settle = () => new Promise((resolve) => setImmediate(resolve));

beforeEach(async () => {
  counters = new SlowCounters();
  database = new EventEmitter();
  pool = new EventEmitter();
  revisions = new KnownRevisions(counters, new WriteWatch(database, pool), (error) => errors.push(error));
  const started = revisions.start();
  await settle();
  counters.answer();
  await started;
  return () => revisions.stop();
});

/** What this process does, as knex tells of it. */
const statement = (sql: string) => database.emit('query', { sql, __knexUid: 'a' });
const done = (sql: string) => database.emit('query-response', [], { sql, __knexUid: 'a' });
const release = () => pool.emit('release', { __knexUid: 'a' });

const numberIn = async (reading: Promise<ReadonlyMap<string, number> | undefined>) => (await reading)?.get('panels');

test('who asks after a write never gets what was read before it', async () => {
  const before = revisions.read();
  await settle();
  statement('update panels');
  counters.panels = 1;
  done('update panels');
  const after = revisions.read();
  counters.answer();
  expect(await numberIn(before)).toBe(0);
  expect(revisions.known).toBeUndefined();
  await settle();
  counters.answer();
  expect(await numberIn(after)).toBe(1);
  expect(revisions.known?.get('panels')).toBe(1);
});

test('all who ask while one statement is under way, and nothing is written, share it', async () => {
  const first = revisions.read();
  await settle();
  const second = revisions.read();
  await settle();
  expect(counters.waiting).toBe(1);
  counters.answer();
  expect(await first).toBe(await second);
});

test('a commit is in doubt from its beginning until its connection is free', async () => {
  statement('BEGIN;');
  statement('insert into panels');
  done('insert into panels');
  expect(revisions.known?.get('panels')).toBe(0);

  statement('COMMIT;');
  expect(revisions.known).toBeUndefined();
  // Asked while the commit is under way: the answer may be older than the commit.
  const during = revisions.read();
  await settle();
  counters.panels = 1;
  counters.answer();
  expect(await numberIn(during)).toBe(0);
  expect(revisions.known).toBeUndefined();

  // Knex has told whoever commits by now, and frees the connection a moment later.
  const after = revisions.read();
  await settle();
  release();
  counters.answer();
  expect(await numberIn(after)).toBe(1);
  expect(revisions.known).toBeUndefined();
  const again = revisions.read();
  await settle();
  counters.answer();
  await again;
  expect(revisions.known?.get('panels')).toBe(1);
});

test.each(['ROLLBACK', 'ROLLBACK;'])('%s leaves what is known', (sql) => {
  statement('BEGIN;');
  statement('insert into panels');
  done('insert into panels');
  statement('ROLLBACK TO SAVEPOINT trx1');
  statement(sql);
  release();
  expect(revisions.known?.get('panels')).toBe(0);
});

test.each([
  ['select 1', true],
  ['  SELECT * from panels', true],
  ['update panels', false],
  ['with made as (insert into panels default values returning id) select * from made', false],
  ['alter table panels', false],
])('after %s what is known stays known: %s', (sql, isKnown) => {
  statement(sql);
  done(sql);
  expect(revisions.known !== undefined).toBe(isKnown);
});

test('a write that fails may have been done', () => {
  statement('update panels');
  database.emit('query-error', new Error('the connection broke'), { sql: 'update panels', __knexUid: 'a' });
  expect(revisions.known).toBeUndefined();
});

test('a statement outside of every transaction counts on a connection that was in one before', () => {
  statement('BEGIN;');
  statement('ROLLBACK');
  release();
  statement('update panels');
  done('update panels');
  expect(revisions.known).toBeUndefined();
});

test('listeners are told which tables have changed when it is known, and one that fails harms nobody', async () => {
  const told: unknown[] = [];
  revisions.onChange(() => {
    throw new Error('mine');
  });
  revisions.onChange((tables) => told.push([...tables, revisions.known?.get('panels')]));
  counters.write();
  await settle();
  counters.answer();
  await settle();
  expect(told).toEqual([['panels', 1]]);
  expect(errors).toEqual([new Error('mine')]);
});
