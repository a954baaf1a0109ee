import { isPublishedBody, LOCK, noteBody, raiseBody, raiseRows } from './postgres-functions';
import { identifier, literal, type Shown, type WatchedTable } from './watched-table';

const REVISIONS = 'conference_revisions';
const CHANGES = 'conference_changes';
const IS_PUBLISHED = 'conference_is_published';
const NOTE = 'conference_note_change';
const RAISE = 'conference_raise_revisions';
const ROWS = 'conference_changed_rows';
const TRUNCATED = 'conference_truncated';

/** The channel that is notified after each commit; what it says is the schema in which something changed. */
export const CHANNEL = 'conference_revisions';

/** What a schema must have for counting. */
export interface PostgresCounting {
  readonly schema: string;
  /** The tables, in the form of SQL. */
  readonly tables: readonly string[];
  readonly functions: readonly { readonly name: string; readonly body: string }[];
  /** Makes tables and functions where they are missing or not these. */
  readonly createBase: string;
  readonly triggers: readonly TableTriggers[];
  /** Raises the counters of some tables, in one transaction. */
  raise(tables: readonly string[]): string;
  /** The counters, and under an empty name since when the server runs: after a restart it may be another, or an older copy. */
  readonly read: string;
}

interface TableTriggers {
  readonly table: string;
  /** The name of each trigger, and the comment by which it is known to be as it should be. */
  readonly comments: Readonly<Record<string, string>>;
  /** Makes them. It waits for writers of the table, and they for it; readers do not. */
  readonly create: string;
}

/**
 * Each change of a row that visitors can be shown is noted in a log, one row for each transaction and table. The first row
 * of a transaction brings a deferred trigger with it, which runs when everything else is done: so counters are raised by the
 * same commit as the data, and locked for no longer than a commit takes.
 */
export function postgresCounting(schema: string, watched: readonly WatchedTable[]): PostgresCounting {
  const inSchema = (name: string) => `${identifier(schema)}.${identifier(name)}`;
  const notify = `pg_notify(${literal(CHANNEL)}, ${literal(schema)})`;
  const isPublished = { name: IS_PUBLISHED, body: isPublishedBody(watched, inSchema) };
  const note = { name: NOTE, body: noteBody(inSchema(IS_PUBLISHED), inSchema(CHANGES)) };
  const raise = { name: RAISE, body: raiseBody(inSchema(CHANGES), inSchema(REVISIONS), notify) };
  return {
    schema,
    tables: [inSchema(REVISIONS), inSchema(CHANGES)],
    functions: [isPublished, note, raise],
    createBase: [
      `SELECT ${LOCK}`,
      `CREATE TABLE IF NOT EXISTS ${inSchema(REVISIONS)} (name text PRIMARY KEY, revision bigint NOT NULL)`,
      // Emptied by the transaction that fills it, so there is nothing to lose in a crash.
      `CREATE UNLOGGED TABLE IF NOT EXISTS ${inSchema(CHANGES)} (txid bigint, name text, PRIMARY KEY (txid, name))`,
      `CREATE OR REPLACE FUNCTION ${inSchema(IS_PUBLISHED)}(kind text, row_id bigint) RETURNS boolean LANGUAGE plpgsql AS $body$${isPublished.body}$body$`,
      ...[note, raise].map(({ name, body }) => createTriggerFunction(inSchema(name), body)),
      createDeferredTrigger(inSchema(CHANGES), inSchema(RAISE)),
    ].join('; '),
    triggers: watched.map((table) => triggersOf(table, inSchema)),
    raise: (tables) =>
      [
        `SELECT ${LOCK}`,
        raiseRows(inSchema(REVISIONS), `SELECT unnest(ARRAY[${tables.map(literal).join(', ')}]::text[])`),
        `SELECT ${notify}`,
      ].join('; '),
    read: `SELECT name, revision FROM ${inSchema(REVISIONS)} UNION ALL SELECT '', (extract(epoch FROM pg_postmaster_start_time()) * 1000)::bigint`,
  };
}

function triggersOf({ name, shown }: WatchedTable, inSchema: (name: string) => string): TableTriggers {
  const run = (args: readonly string[]) => `${inSchema(NOTE)}(${args.map(literal).join(', ')})`;
  const definitions = {
    [ROWS]: `AFTER INSERT OR UPDATE OR DELETE ON ${inSchema(name)} FOR EACH ROW EXECUTE FUNCTION ${run(argumentsOf(shown))}`,
    [TRUNCATED]: `AFTER TRUNCATE ON ${inSchema(name)} FOR EACH STATEMENT EXECUTE FUNCTION ${run([])}`,
  };
  const create = Object.entries(definitions).flatMap(([trigger, definition]) => [
    `CREATE OR REPLACE TRIGGER ${trigger} ${definition}`,
    `COMMENT ON TRIGGER ${trigger} ON ${inSchema(name)} IS ${literal(definition)}`,
  ]);
  return { table: name, comments: definitions, create: create.join('; ') };
}

/** What the trigger tells of its table: of a link, the column, table and type column of each end. */
function argumentsOf(shown: Shown): readonly string[] {
  if (shown.rows === 'matching') return ['matching', shown.column, shown.value];
  if (shown.rows === 'published') return ['published'];
  if (shown.rows === 'all' || shown.ends.length === 0) return [];
  const ends = shown.ends.map(({ column, table, type }) => (type ? [column, '', type.column] : [column, table, '']));
  const different = new Map(ends.map((end) => [end.join(), end]));
  return ['linked', ...[...different.values()].flat()];
}

/**
 * For whoever writes, whatever their rights and their search path. Columns are named in the body alone: a trigger whose own
 * definition names a column keeps that column from being changed.
 */
const createTriggerFunction = (name: string, body: string) =>
  `CREATE OR REPLACE FUNCTION ${name}() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $body$${body}$body$`;

/** A constraint trigger is the only kind that can wait for the end of the transaction, and it knows no OR REPLACE. */
const createDeferredTrigger = (table: string, run: string) =>
  `DO $do$ BEGIN
    IF NOT EXISTS (SELECT 1 FROM pg_trigger WHERE tgname = ${literal(RAISE)} AND tgrelid = ${literal(table)}::regclass) THEN
      CREATE CONSTRAINT TRIGGER ${RAISE} AFTER INSERT ON ${table} DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION ${run}();
    END IF;
  END $do$`;
