/** Table name → how often published rows of it have changed. Never mutated; the same object as long as nothing changed. */
export type Snapshot = ReadonlyMap<string, number>;

/**
 * Tells that something published has changed, whichever door the change came by.
 *
 * Take the snapshot *before* computing an answer and keep the answer with the revisions of its tables; it may be served
 * while they are equal to the snapshot's now.
 */
export interface Revisions {
  /** What is known to be true at this moment, synchronously; undefined when the database must be asked. */
  readonly known: Snapshot | undefined;
  /** Asks the database. Undefined when this node cannot be sure: then nothing may be served from memory or kept. */
  read(): Promise<Snapshot | undefined>;
  /** Called with the tables whose revision went up, after it is known. */
  onChange(listener: (tables: readonly string[]) => void): void;
  start(): Promise<void>;
  stop(): Promise<void>;
}
