/** What knex tells of a statement. */
interface Statement {
  readonly sql: string;
  /** The connection that it runs on. */
  readonly __knexUid: string;
}

type Begun = (statement: Statement) => void;
type Ended = (result: unknown, statement: Statement) => void;
type Released = (connection: Pick<Statement, '__knexUid'>) => void;

type Listening = 'on' | 'removeListener';
/** As much of knex and of its pool as there is to listen to. */
type Database = Readonly<
  Record<Listening, ((event: 'query', listener: Begun) => unknown) & ((event: string, listener: Ended) => unknown)>
>;
type Pool = Readonly<Record<Listening, (event: 'release', listener: Released) => unknown>>;

/**
 * Notices every write of this process: `onWrite` is called before whoever wrote learns that it is done. What is written in a
 * transaction is nobody else's to see until it is committed, so what counts there is the commit. Of that knex tells the
 * beginning alone; its end is noticed when the connection goes back to the pool, and until then the watch is not quiet.
 */
export class WriteWatch {
  private readonly inTransaction = new Set<string>();
  private readonly committing = new Set<string>();
  private onWrite: () => void = () => undefined;

  constructor(
    private readonly database: Database,
    private readonly pool: Pool,
  ) {}

  /** False while the rows of a transaction may be there already, or may not. */
  get isQuiet(): boolean {
    return this.committing.size === 0;
  }

  start(onWrite: () => void): void {
    this.onWrite = onWrite;
    this.database.on('query', this.begun);
    this.database.on('query-response', this.ended);
    this.database.on('query-error', this.ended);
    this.pool.on('release', this.released);
  }

  stop(): void {
    this.database.removeListener('query', this.begun);
    this.database.removeListener('query-response', this.ended);
    this.database.removeListener('query-error', this.ended);
    this.pool.removeListener('release', this.released);
  }

  private readonly begun: Begun = ({ sql, __knexUid: connection }) => {
    if (/^\s*begin\b/i.test(sql)) this.inTransaction.add(connection);
    else if (/^\s*rollback\b(?!\s+to\b)/i.test(sql)) this.inTransaction.delete(connection);
    else if (/^\s*commit\b/i.test(sql)) {
      this.inTransaction.delete(connection);
      this.committing.add(connection);
      this.onWrite();
    }
  };

  private readonly ended: Ended = (_, { sql, __knexUid: connection }) => {
    if (this.committing.delete(connection)) this.onWrite();
    else if (!this.inTransaction.has(connection) && !/^\s*select\b/i.test(sql)) this.onWrite();
  };

  private readonly released: Released = ({ __knexUid: connection }) => {
    this.inTransaction.delete(connection);
    if (this.committing.delete(connection)) this.onWrite();
  };
}
