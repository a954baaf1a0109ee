import { identifier, literal, shownWhen, type WatchedTable } from './watched-table';

const TABLE = 'conference_revisions';

/**
 * A table of counters and the triggers that raise them, all of them temporary: they belong to the connection, and nothing
 * of them is in the file. So the database stays as it was for whoever opens it without this plugin, and Strapi can rebuild
 * tables when the schema changes, which SQLite refuses while a stored trigger elsewhere names the table.
 */
export function sqliteTriggers(tables: readonly WatchedTable[]): readonly string[] {
  const names = tables.map(({ name }) => `(${literal(name)}, 0)`);
  return [
    `CREATE TEMP TABLE IF NOT EXISTS ${TABLE} (name TEXT PRIMARY KEY, revision INTEGER NOT NULL) WITHOUT ROWID`,
    `INSERT INTO temp.${TABLE} (name, revision) VALUES ${names.join(', ')} ON CONFLICT DO NOTHING`,
    ...tables.flatMap((table) => (['INSERT', 'UPDATE', 'DELETE'] as const).map((event) => trigger(table, event))),
  ];
}

/** The counters, and under an empty name a number that is another one as soon as another connection has written. */
export const SQLITE_READ = `SELECT name, revision FROM temp.${TABLE} UNION ALL SELECT '', data_version FROM pragma_data_version`;

function trigger({ name, shown }: WatchedTable, event: 'INSERT' | 'UPDATE' | 'DELETE'): string {
  const rows = { INSERT: ['NEW'], UPDATE: ['OLD', 'NEW'], DELETE: ['OLD'] } as const;
  const conditions = rows[event].flatMap((row) => shownWhen(shown, row) ?? []);
  return [
    `CREATE TEMP TRIGGER IF NOT EXISTS ${identifier(`${TABLE}_${name}_${event}`)} AFTER ${event} ON main.${identifier(name)}`,
    ...(conditions.length > 0 ? [`WHEN ${conditions.join(' OR ')}`] : []),
    `BEGIN UPDATE ${TABLE} SET revision = revision + 1 WHERE name = ${literal(name)}; END`,
  ].join(' ');
}
