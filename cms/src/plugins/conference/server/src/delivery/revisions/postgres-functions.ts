import { literal, type WatchedTable } from './watched-table';

/** Held while counters are raised, until the transaction ends; any number will do that nobody else locks. */
export const LOCK = 'pg_advisory_xact_lock(1804289384)';

/**
 * Whether a row is published; null for a type without drafts, and for one that was taken away together with its table: other
 * tables must stay writable.
 * @param kind the table, or what links of several types call its type.
 */
export function isPublishedBody(watched: readonly WatchedTable[], inSchema: (name: string) => string): string {
  const ends = watched.flatMap(({ shown }) => (shown.rows === 'linked' ? shown.ends : []));
  const cases = [...new Set(ends.map(({ table }) => table))].map((table) => {
    const types = ends.flatMap((end) => (end.table === table && end.type ? [end.type.uid] : []));
    const kinds = [table, ...new Set(types)].map(literal);
    return `    WHEN ${kinds.join(', ')} THEN
      IF to_regclass(${literal(inSchema(table))}) IS NULL THEN
        RETURN NULL;
      END IF;
      RETURN EXISTS (SELECT 1 FROM ${inSchema(table)} WHERE "id" = row_id AND "published_at" IS NOT NULL);`;
  });
  return `
BEGIN
  CASE kind
${cases.join('\n')}
    ELSE RETURN NULL;
  END CASE;
END`;
}

/**
 * It is the same for every table, because PostgreSQL keeps a copy of it for each in every connection: what differs are the
 * arguments of the triggers.
 */
export function noteBody(isPublished: string, changes: string): string {
  return `
DECLARE
  kind text := coalesce(TG_ARGV[0], '');
  counts boolean := kind = '';
  versions jsonb[];
  version jsonb;
  is_shown boolean;
  has_drafts boolean;
BEGIN
  IF kind = 'published' THEN
    counts := (TG_OP <> 'INSERT' AND OLD.published_at IS NOT NULL) OR (TG_OP <> 'DELETE' AND NEW.published_at IS NOT NULL);
  ELSIF kind <> '' THEN
    IF TG_OP <> 'INSERT' THEN versions := versions || to_jsonb(OLD); END IF;
    IF TG_OP <> 'DELETE' THEN versions := versions || to_jsonb(NEW); END IF;
    FOREACH version IN ARRAY versions LOOP
      EXIT WHEN counts;
      IF kind = 'matching' THEN
        counts := coalesce(version ->> TG_ARGV[1] = TG_ARGV[2], false);
        CONTINUE;
      END IF;
      has_drafts := false;
      FOR place IN 1 .. TG_NARGS - 1 BY 3 LOOP
        is_shown := ${isPublished}(coalesce(nullif(TG_ARGV[place + 1], ''), version ->> TG_ARGV[place + 2]), (version ->> TG_ARGV[place])::bigint);
        has_drafts := has_drafts OR is_shown IS NOT NULL;
        counts := counts OR coalesce(is_shown, false);
      END LOOP;
      counts := counts OR NOT has_drafts;
    END LOOP;
  END IF;
  IF counts THEN
    INSERT INTO ${changes} (txid, name) VALUES (txid_current(), TG_TABLE_NAME) ON CONFLICT DO NOTHING;
  END IF;
  RETURN NULL;
END`;
}

/** It runs when a transaction commits, once for each table that it changed; the first run does it for all. */
export function raiseBody(changes: string, revisions: string, notify: string): string {
  return `
BEGIN
  IF NOT EXISTS (SELECT 1 FROM ${changes} WHERE txid = txid_current()) THEN
    RETURN NULL;
  END IF;
  PERFORM ${LOCK};
  WITH changed AS (DELETE FROM ${changes} WHERE txid = txid_current() RETURNING name)
  ${raiseRows(revisions, 'SELECT name FROM changed')};
  PERFORM ${notify};
  RETURN NULL;
END`;
}

export const raiseRows = (revisions: string, names: string): string =>
  `INSERT INTO ${revisions} AS kept (name, revision) SELECT changed.name, 1 FROM (${names}) AS changed (name) ON CONFLICT (name) DO UPDATE SET revision = kept.revision + 1`;
