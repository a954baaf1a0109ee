/** A row that a link leads to, and that may be a draft. */
export interface End {
  readonly table: string;
  /** The column of the link with its id. */
  readonly column: string;
  /** Where rows of several types are linked through one column: the column and the value that name this type. */
  readonly type?: { readonly column: string; readonly uid: string };
}

/** Which rows of a table visitors can be shown. */
export type Shown =
  | { readonly rows: 'all' }
  | { readonly rows: 'published' }
  /**
   * Links of which an end is published. Ends without drafts are not listed; with none at all it is every link. A link that
   * goes with its only published end is not seen, but then that end's own table counts.
   */
  | { readonly rows: 'linked'; readonly ends: readonly End[] }
  /** Those whose column has this value. */
  | { readonly rows: 'matching'; readonly column: string; readonly value: string };

/** A table whose changes count. */
export interface WatchedTable {
  readonly name: string;
  readonly shown: Shown;
}

/**
 * The condition, in the SQL of SQLite and PostgreSQL alike, under which visitors can be shown a row; undefined for always.
 * @param row what a trigger calls it.
 * @param quoted names a table in SQL.
 */
export function shownWhen(
  shown: Shown,
  row: 'OLD' | 'NEW',
  quoted: (table: string) => string = identifier,
): string | undefined {
  switch (shown.rows) {
    case 'all':
      return undefined;
    case 'published':
      return `${row}."published_at" IS NOT NULL`;
    case 'matching':
      return `${row}.${identifier(shown.column)} = ${literal(shown.value)}`;
    case 'linked':
      return shown.ends.length === 0 ? undefined : linkShownWhen(shown.ends, row, quoted);
  }
}

function linkShownWhen(ends: readonly End[], row: 'OLD' | 'NEW', quoted: (table: string) => string): string {
  const types = ends.flatMap(({ type }) => type ?? []);
  const [type] = types;
  const ofNoDrafts =
    type && types.length === ends.length
      ? [`coalesce(${row}.${identifier(type.column)}, '') NOT IN (${types.map(({ uid }) => literal(uid)).join(', ')})`]
      : [];
  const published = ends.map((end) => {
    const isThere = `EXISTS (SELECT 1 FROM ${quoted(end.table)} WHERE "id" = ${row}.${identifier(end.column)} AND "published_at" IS NOT NULL)`;
    return end.type ? `(${row}.${identifier(end.type.column)} = ${literal(end.type.uid)} AND ${isThere})` : isThere;
  });
  return [...ofNoDrafts, ...published].join(' OR ');
}

export const identifier = (name: string): string => `"${name.replaceAll('"', '""')}"`;
export const literal = (value: string): string => `'${value.replaceAll("'", "''")}'`;
