/** The counters as the database keeps them. */
export interface Counters {
  /** For how long what was read may be trusted, in milliseconds since it was asked for. */
  readonly trust: number;
  /** When to look again although nothing seems to have changed, in milliseconds. */
  readonly rest: number;
  /** Makes them where they are missing. `onNews` is called when they may have changed without this process having written. */
  start(onNews: () => void): Promise<void>;
  stop(): Promise<void>;
  /** One statement, outside of every transaction; undefined when there is no saying what is true. */
  read(): Promise<ReadonlyMap<string, number> | undefined>;
}
