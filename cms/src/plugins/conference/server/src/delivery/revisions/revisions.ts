/**
 * Table name → how often rows of it that visitors can be shown have changed. Never mutated; the same object as long as
 * nothing changed. A table that is not in it is not watched: nothing made of its rows may be kept.
 */
export type Snapshot = ReadonlyMap<string, number>;

/**
 * What tells that something published has changed, whichever way it was written.
 *
 * Whoever keeps an answer takes the snapshot *before* computing it, and keeps it with the numbers of its tables. It may be
 * served while all of these are equal to the snapshot's now.
 */
export interface Revisions {
  /** What is known to be true at this moment; undefined when the database must be asked. */
  readonly known: Snapshot | undefined;
  /**
   * Asks the database: one statement, shared by all who wait, begun after each of them asked or after the last write that
   * this process made. Undefined when this node cannot be sure: then nothing may be served from memory or kept. Never
   * wait for it inside a transaction: SQLite has one connection, which the transaction holds.
   */
  read(): Promise<Snapshot | undefined>;
  /** Called with the tables whose revision changed, after it is known. */
  onChange(listener: (tables: readonly string[]) => void): void;
  start(): Promise<void>;
  stop(): Promise<void>;
}
