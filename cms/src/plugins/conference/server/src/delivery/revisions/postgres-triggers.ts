import { identifier, literal, shownWhen, type WatchedTable } from './watched-table';

/** What is in the database, beside Strapi's tables and unknown to it: Strapi leaves alone what it has not made. */
const REVISIONS = 'conference_revisions';
const CHANGES = 'conference_changes';
const NOTE = 'conference_note_change';
const RAISE = 'conference_raise_revisions';
const ROWS = 'conference_changed_rows';
const TRUNCATED = 'conference_truncated';

/** The channel that is notified after each commit; what it says is the schema in which something changed. */
export const CHANNEL = 'conference_revisions';

/** Held while counters are raised, until the transaction ends; any number that nobody else locks will do. */
const RAISING = 1_804_289_384;

/** What a schema must have for counting. */
export interface PostgresCounting {
  readonly schema: string;
  readonly functions: readonly { readonly name: string; readonly body: string; readonly create: string }[];
  /** The tables, in the form of SQL. */
  readonly tables: readonly string[];
  /** Makes tables and functions where they are missing or not these. */
  readonly createBase: string;
  /** The names of the triggers that each watched table has. */
  readonly triggers: readonly string[];
  /** Makes the triggers of one table. It waits for writers of that table, and they for it; readers do not. */
  createTriggers(table: string): string;
  /** Raises the counters of some tables, inside a transaction. */
  raise(tables: readonly string[]): string;
  readonly read: string;
}

/**
 * Each change of a row that visitors can be shown is noted in a log, one row for each transaction and table. The first row
 * of a transaction brings a deferred trigger with it, which runs when everything else is done: so counters are raised by the
 * same commit as the data, and locked for no longer than a commit takes.
 */
export function postgresCounting(schema: string, tables: readonly WatchedTable[]): PostgresCounting {
  const inSchema = (name: string) => `${identifier(schema)}.${identifier(name)}`;
  const functions = [
    { name: NOTE, body: noteBody(tables, inSchema) },
    { name: RAISE, body: raiseBody(schema, inSchema) },
  ].map(({ name, body }) => ({ name, body, create: createFunction(inSchema(name), body) }));
  return {
    schema,
    functions,
    tables: [inSchema(REVISIONS), inSchema(CHANGES)],
    createBase: [
      `SELECT pg_advisory_xact_lock(${RAISING})`,
      `CREATE TABLE IF NOT EXISTS ${inSchema(REVISIONS)} (name text PRIMARY KEY, revision bigint NOT NULL)`,
      // Emptied by the transaction that fills it, so there is nothing to lose in a crash.
      `CREATE UNLOGGED TABLE IF NOT EXISTS ${inSchema(CHANGES)} (txid bigint, name text, PRIMARY KEY (txid, name))`,
      ...functions.map(({ create }) => create),
      createDeferredTrigger(inSchema(CHANGES), inSchema(RAISE)),
    ].join('; '),
    triggers: [ROWS, TRUNCATED],
    createTriggers: (table) =>
      [
        `CREATE OR REPLACE TRIGGER ${ROWS} AFTER INSERT OR UPDATE OR DELETE ON ${inSchema(table)} FOR EACH ROW EXECUTE FUNCTION ${inSchema(NOTE)}()`,
        `CREATE OR REPLACE TRIGGER ${TRUNCATED} AFTER TRUNCATE ON ${inSchema(table)} FOR EACH STATEMENT EXECUTE FUNCTION ${inSchema(NOTE)}()`,
      ].join('; '),
    raise: (names) =>
      [
        `SELECT pg_advisory_xact_lock(${RAISING})`,
        raiseRows(inSchema(REVISIONS), `SELECT unnest(ARRAY[${names.map(literal).join(', ')}]::text[])`),
        `SELECT pg_notify(${literal(CHANNEL)}, ${literal(schema)})`,
      ].join('; '),
    read: `SELECT name, revision FROM ${inSchema(REVISIONS)}`,
  };
}

/**
 * For whoever writes, whatever their rights and their search path. Columns are named in the body alone: a trigger whose own
 * definition names a column keeps that column from being changed.
 */
const createFunction = (name: string, body: string) =>
  `CREATE OR REPLACE FUNCTION ${name}() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $body$${body}$body$`;

/** A constraint trigger is the only kind that can wait for the end of the transaction, and it knows no OR REPLACE. */
const createDeferredTrigger = (table: string, run: string) =>
  `DO $do$ BEGIN
    IF NOT EXISTS (SELECT 1 FROM pg_trigger WHERE tgname = ${literal(RAISE)} AND tgrelid = ${literal(table)}::regclass) THEN
      CREATE CONSTRAINT TRIGGER ${RAISE} AFTER INSERT ON ${table} DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION ${run}();
    END IF;
  END $do$`;

type Naming = (name: string) => string;

function noteBody(tables: readonly WatchedTable[], inSchema: Naming): string {
  return `
DECLARE
  counts boolean := true;
BEGIN
  IF TG_OP <> 'TRUNCATE' THEN
    CASE TG_TABLE_NAME
${tables.flatMap((table) => caseOf(table, inSchema)).join('\n')}
      ELSE NULL;
    END CASE;
  END IF;
  IF counts THEN
    INSERT INTO ${inSchema(CHANGES)} (txid, name) VALUES (txid_current(), TG_TABLE_NAME) ON CONFLICT DO NOTHING;
  END IF;
  RETURN NULL;
END`;
}

function caseOf({ name, shown }: WatchedTable, inSchema: Naming): string[] {
  const [before, after] = [shownWhen(shown, 'OLD', inSchema), shownWhen(shown, 'NEW', inSchema)];
  if (!before || !after) return [];
  const others = shown.rows === 'linked' ? shown.ends.map(({ table }) => inSchema(table)) : [];
  const statement = `counts := (TG_OP <> 'INSERT' AND (${before})) OR (TG_OP <> 'DELETE' AND (${after}));`;
  return [`      WHEN ${literal(name)} THEN ${ifThere(others, statement)}`];
}

/** Where the plugin, or a type, was taken away, its tables are gone: other tables must stay writable. */
function ifThere(tables: readonly string[], statement: string): string {
  if (tables.length === 0) return statement;
  const are = tables.map((table) => `to_regclass(${literal(table)}) IS NOT NULL`);
  return `IF ${are.join(' AND ')} THEN ${statement} END IF;`;
}

function raiseBody(schema: string, inSchema: Naming): string {
  const changes = inSchema(CHANGES);
  return `
BEGIN
  -- It runs for each table of the transaction; the first run has done it for all.
  IF NOT EXISTS (SELECT 1 FROM ${changes} WHERE txid = txid_current()) THEN
    RETURN NULL;
  END IF;
  PERFORM pg_advisory_xact_lock(${RAISING});
  WITH changed AS (DELETE FROM ${changes} WHERE txid = txid_current() RETURNING name)
  ${raiseRows(inSchema(REVISIONS), 'SELECT name FROM changed')};
  PERFORM pg_notify(${literal(CHANNEL)}, ${literal(schema)});
  RETURN NULL;
END`;
}

const raiseRows = (table: string, names: string) =>
  `INSERT INTO ${table} AS kept (name, revision) SELECT changed.name, 1 FROM (${names}) AS changed (name) ON CONFLICT (name) DO UPDATE SET revision = kept.revision + 1`;
