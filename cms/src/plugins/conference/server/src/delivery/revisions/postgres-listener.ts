type Row = Readonly<Record<string, unknown>>;

/** As much of a connection of `pg` as is used. */
export interface Connection {
  query(sql: string): Promise<{ readonly rows: readonly Row[] }>;
  on(event: 'notification', listener: (message: { readonly payload?: string }) => void): unknown;
  on(event: 'error' | 'end', listener: (error?: Error) => void): unknown;
  end(): Promise<void>;
}

/** How long an answer may take, in milliseconds; a connection that takes longer is taken for broken. */
const PATIENCE = { answer: 1_000, connection: 5_000 };
/** Between two attempts to connect, in milliseconds: doubled each time. */
const PAUSE = { first: 100, longest: 5_000 };

interface Hearing {
  readonly channel: string;
  connect(): Promise<Connection>;
  /** A notification came, or none can come for the time being. */
  onNews(payload?: string): void;
  onLost(reason: string): void;
  onFound(): void;
}

/** A connection of its own to PostgreSQL that hears notifications; when it is lost it is made again, sooner or later. */
export class PostgresListener {
  private client: Connection | undefined;
  private pause = PAUSE.first;
  private retry: NodeJS.Timeout | undefined;
  private isLost = false;
  private isStopped = false;

  constructor(private readonly hearing: Hearing) {}

  async start(): Promise<void> {
    try {
      const client = await inTime(this.listen(), PATIENCE.connection);
      if (this.isStopped) return await client.end();
      this.client = client;
    } catch (error) {
      return this.retrySoon(error);
    }
    this.pause = PAUSE.first;
    if (this.isLost) this.hearing.onFound();
    this.isLost = false;
  }

  private async listen(): Promise<Connection> {
    const { channel, connect, onNews } = this.hearing;
    const client = await connect();
    client.on('error', (error) => this.lose(client, error));
    client.on('end', () => this.lose(client, new Error('it was closed')));
    client.on('notification', ({ payload }) => onNews(payload));
    // Shows in pg_stat_activity what this connection is for.
    await client.query(`SET application_name = '${channel}'`);
    await client.query(`LISTEN ${channel}`);
    return client;
  }

  async stop(): Promise<void> {
    this.isStopped = true;
    clearTimeout(this.retry);
    const { client } = this;
    this.client = undefined;
    await client?.end();
  }

  /** The rows of a statement; undefined when the connection is lost. */
  async ask(sql: string): Promise<readonly Row[] | undefined> {
    const { client } = this;
    if (!client) return undefined;
    const late = setTimeout(() => this.lose(client, new Error('it does not answer')), PATIENCE.answer);
    try {
      return (await client.query(sql)).rows;
    } catch (error) {
      this.lose(client, error);
      return undefined;
    } finally {
      clearTimeout(late);
    }
  }

  private lose(client: Connection, reason: unknown): void {
    if (this.client !== client) return;
    this.client = undefined;
    // Ends what waits for an answer, too.
    void client.end().catch(() => undefined);
    this.retrySoon(reason);
    this.hearing.onNews();
  }

  private retrySoon(reason: unknown): void {
    if (this.isStopped) return;
    if (!this.isLost) this.hearing.onLost(reason instanceof Error ? reason.message : String(reason));
    this.isLost = true;
    this.retry = setTimeout(() => void this.start(), this.pause).unref();
    this.pause = Math.min(this.pause * 2, PAUSE.longest);
  }
}

/** @throws Error when it takes too long; a connection that is there later is closed. */
async function inTime(connecting: Promise<Connection>, most: number): Promise<Connection> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(reject, most, new Error('it cannot be reached'));
  });
  try {
    return await Promise.race([connecting, late]);
  } catch (error) {
    void connecting.then(
      (client) => client.end(),
      () => undefined,
    );
    throw error;
  } finally {
    clearTimeout(timer);
  }
}
