import type { Database } from 'better-sqlite3';

/** A link between two rows of the database. */
export interface StoredLink {
  /** The relation's table and the side that it is read from. */
  readonly list: string;
  readonly own: number;
  readonly ownTable: string;
  readonly other: number;
  readonly otherTable: string;
}

interface Side {
  readonly table: string;
  readonly from: string;
}

/** Every relation between content types, read from each of its two sides, in the order that the side keeps. */
export function readLinks(database: Database): StoredLink[] {
  const tables = rows<{ name: string }>(
    database,
    String.raw`select name from sqlite_master where type = 'table' and name like 'conference\_%\_lnk' escape '\'`,
  );
  return tables.flatMap(({ name }) => {
    const keys = rows<Side>(database, `select distinct "table", "from" from pragma_foreign_key_list('${name}')`);
    const columns = rows<{ name: string }>(database, `select name from pragma_table_info('${name}')`);
    const has = (column: string) => columns.some((one) => one.name === column);
    return keys.flatMap((own) =>
      keys
        .filter((other) => other !== own)
        .flatMap((other) => {
          const order = other.from.replace(/_id$/, '_ord');
          const links = rows<{ own: number; other: number }>(
            database,
            `select "${own.from}" as own, "${other.from}" as other from "${name}" order by ${has(order) ? `"${order}", id` : 'id'}`,
          );
          return links.map((link) => ({
            ...link,
            list: `${name}.${other.from}`,
            ownTable: own.table,
            otherTable: other.table,
          }));
        }),
    );
  });
}

/** A picture or file of a row. */
export interface StoredFile {
  readonly uid: string;
  readonly field: string;
  readonly own: number;
  readonly file: number;
}

export const readFiles = (database: Database): StoredFile[] =>
  rows(
    database,
    'select related_type as uid, field, related_id as own, file_id as file from files_related_mph order by "order", id',
  );

const rows = <Row>(database: Database, sql: string): Row[] => database.prepare<[], Row>(sql).all();
