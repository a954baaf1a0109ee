/** What a server process has used since it started, and what it holds now. */
export interface Usage {
  /** Processor time of all its threads, in microseconds. */
  readonly cpu: number;
  /** Resident memory, in bytes. */
  readonly rss: number;
  /** SQL statements sent to the database. */
  readonly statements: number;
}

export function readUsage(statements: number): Usage {
  const { user, system } = process.cpuUsage();
  return { cpu: user + system, rss: process.memoryUsage.rss(), statements };
}
