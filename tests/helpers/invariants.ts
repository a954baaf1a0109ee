import { copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import Sqlite, { type Database } from 'better-sqlite3';
import { readFiles, readLinks, type StoredFile, type StoredLink } from './stored-links';
import { type StoredType, storedTypes } from './stored-types';

/** Where words come from that nobody has written: as the documentation says it, not as the engine computes it. */
const CHAINS: Readonly<Record<string, readonly string[]>> = {
  kk: ['kk', 'ru', 'en'],
  ru: ['ru', 'kk', 'en'],
  en: ['en', 'ru', 'kk'],
};
const LOCALES = Object.keys(CHAINS).sort();

interface Row {
  readonly id: number;
  readonly document_id: string;
  readonly locale: string;
  readonly published_at: number | null;
  readonly language: string;
  readonly fallback_fields: string;
  readonly translation: string;
  readonly [column: string]: unknown;
}

/**
 * All that is not as it should be in a database of which nobody knows how it was left: a sentence each.
 * @param file the SQLite file; a copy of it is read, so that a half-written transaction is rolled back in the copy alone.
 */
export function faultsIn(file: string): string[] {
  return onCopy(file, (database) => [
    ...database
      .prepare('pragma integrity_check')
      .pluck()
      .all()
      .filter((line) => line !== 'ok')
      .map(String),
    ...database
      .prepare('pragma foreign_key_check')
      .all()
      .map((row) => `A link leads nowhere: ${JSON.stringify(row)}`),
    ...faultsOfDocuments(database),
  ]);
}

/** Reads the file as it is after the process was killed, with the journal that SQLite left beside it. */
export function onCopy<Result>(file: string, read: (database: Database) => Result): Result {
  const folder = mkdtempSync(path.join(tmpdir(), 'kurultai-copy-'));
  try {
    const copy = path.join(folder, path.basename(file));
    for (const end of ['', '-journal', '-wal']) if (existsSync(file + end)) copyFileSync(file + end, copy + end);
    const database = new Sqlite(copy);
    const result = read(database);
    database.close();
    return result;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Linked {
  readonly links: readonly StoredLink[];
  readonly files: readonly StoredFile[];
}

function faultsOfDocuments(database: Database): string[] {
  const links: Linked = { links: readLinks(database), files: readFiles(database) };
  const rows = new Map<string, ReadonlyMap<number, Row>>();
  for (const { table } of storedTypes) {
    const found = database.prepare<[], Row>(`select * from "${table}" order by id`).all();
    rows.set(table, new Map(found.map((row) => [row.id, row])));
  }
  return storedTypes.flatMap((type) => {
    const documents = byDocument([...(rows.get(type.table)?.values() ?? [])]);
    return [
      ...[...documents].flatMap(([documentId, found]) =>
        faultsOfDocument(type, found, links, rows).map((fault) => `${type.table} ${documentId}: ${fault}`),
      ),
      ...faultsOfRecords(database, type, documents),
    ];
  });
}

function faultsOfDocument(
  type: StoredType,
  found: readonly Row[],
  linked: Linked,
  rows: ReadonlyMap<string, ReadonlyMap<number, Row>>,
): string[] {
  const drafts = found.filter((row) => row.published_at === null);
  const published = found.filter((row) => row.published_at !== null);
  const faults: string[] = drafts.length === 0 ? ['published without drafts'] : [];
  for (const [name, layer] of [['draft', drafts] as const, ['published', published] as const]) {
    if (layer.length === 0) continue;
    const locales = layer.map(({ locale }) => locale).sort();
    const all = isDeepStrictEqual(locales, LOCALES)
      ? [...layer.flatMap((row) => faultsOfWords(type, row, layer)), ...faultsOfStructure(type, layer, linked, rows)]
      : [`is in ${locales.join(', ')}`];
    faults.push(...all.map((fault) => `${name}: ${fault}`));
  }
  return faults;
}

function faultsOfWords(type: StoredType, row: Row, layer: readonly Row[]): string[] {
  const faults: string[] = [];
  const follows: { field: string; language: string }[] = [];
  for (const [field, column] of Object.entries(type.words)) {
    const source = (CHAINS[row.locale] ?? [])
      .map((locale) => layer.find((one) => one.locale === locale))
      .find((one) => one !== undefined && field in writtenOf(one));
    const expected = source ? source[column] : null;
    if ((row[column] || null) !== (expected || null))
      faults.push(`${row.locale} ${field} is ${row[column]}, not ${expected}`);
    if (source && source !== row) follows.push({ field, language: source.locale });
  }
  if (!isDeepStrictEqual(JSON.parse(row.fallback_fields), follows))
    faults.push(`${row.locale} says that it follows in ${row.fallback_fields}, not ${JSON.stringify(follows)}`);
  const hasOwn = Object.keys(type.words).some((field) => field in writtenOf(row));
  const language = hasOwn ? row.locale : (follows[0]?.language ?? row.locale);
  if (row.language !== language) faults.push(`${row.locale} says that it is in ${row.language}, not ${language}`);
  return faults;
}

function writtenOf({ translation }: Row): object {
  const memory: { written?: object } | null = JSON.parse(translation);
  return memory?.written ?? {};
}

function faultsOfStructure(
  { uid, table, structure }: StoredType,
  layer: readonly Row[],
  linked: Linked,
  rows: ReadonlyMap<string, ReadonlyMap<number, Row>>,
): string[] {
  const faults = structure
    .filter((column) => layer.some((row) => row[column] !== layer[0]?.[column]))
    .map((column) => `${column} differs: ${layer.map((row) => `${row.locale} ${row[column]}`).join(', ')}`);
  const lists = layer.map((row) => {
    const own: Record<string, string[]> = {};
    for (const link of linked.links) {
      if (link.ownTable !== table || link.own !== row.id) continue;
      const other = rows.get(link.otherTable)?.get(link.other);
      if (!other) continue;
      own[link.list] = [...(own[link.list] ?? []), other.document_id];
      if (other.locale !== row.locale) faults.push(`${link.list}: ${row.locale} is linked to ${other.locale}`);
      if ((other.published_at === null) !== (row.published_at === null)) faults.push(`${link.list}: layers are mixed`);
    }
    for (const { field, file } of linked.files.filter((one) => one.uid === uid && one.own === row.id))
      own[field] = [...(own[field] ?? []), `${file}`];
    return own;
  });
  if (lists.some((list) => !isDeepStrictEqual(list, lists[0])))
    faults.push(
      `links differ: ${layer.map(({ locale }, index) => `${locale} ${JSON.stringify(lists[index])}`).join(' ')}`,
    );
  return faults;
}

/** What is written down of each document beside it is there for all of them, and for no other. */
function faultsOfRecords(
  database: Database,
  type: StoredType,
  documents: ReadonlyMap<string, readonly Row[]>,
): string[] {
  const states = database
    .prepare<[string], { document_id: string; locale: string }>(
      'select document_id, locale from conference_translations where type = ? order by locale',
    )
    .all(type.uid);
  const known = byDocument(states);
  const faults = [...known.keys()]
    .filter((documentId) => !documents.has(documentId))
    .map((documentId) => `${type.table} ${documentId}: is gone, and its states are there`);
  for (const [documentId, rows] of documents) {
    const locales = (known.get(documentId) ?? []).map(({ locale }) => locale);
    if (!isDeepStrictEqual(locales, LOCALES))
      faults.push(`${type.table} ${documentId}: has states in ${locales.join(', ')}`);
    for (const row of rows) {
      if (row.published_at === null || typeof row.slug !== 'string') continue;
      const kept = database
        .prepare(
          'select 1 from conference_published_slugs where type = ? and slug = ? and locale = ? and document_id = ?',
        )
        .get(type.uid, row.slug, row.locale, documentId);
      if (!kept) faults.push(`${type.table} ${documentId}: the slug ${row.slug} is published and not kept`);
    }
  }
  return faults;
}

function byDocument<One extends { readonly document_id: string }>(all: readonly One[]): ReadonlyMap<string, One[]> {
  const groups = new Map<string, One[]>();
  for (const one of all) groups.set(one.document_id, [...(groups.get(one.document_id) ?? []), one]);
  return groups;
}
