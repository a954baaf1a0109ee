import type { Core } from '@strapi/types';
import { adopt } from './adopt';
import type { LocaleCode } from './chains';
import { derivedFields } from './derived-fields';
import { dropLostSources, type Layer, type SettledRow, save, settle } from './layer';
import { type Links, mirrorLinks, readLinks } from './links';
import { type Memory, remember } from './memory';
import type { ProjectLocales } from './project-locales';
import { rightLinks } from './right-links';
import { settleSlugs } from './settle-slugs';
import { insertRow, type NewValue, readRows, type StoredRow, toRow, updateRow } from './stored-rows';
import type { TranslatedType } from './translated-type';
import type { Transaction } from './turns';
import { draftTime, publishedTime, timeOf, writtenKey } from './updated-at';
import { isBlank, isSame, print } from './words';

/** What has been done to a document, in Strapi's way: to the rows of one language or some. */
export interface Change {
  readonly documentId: string;
  /** The rows as they were before. */
  readonly before: readonly StoredRow[];
  /** Languages whose drafts a person saved. */
  readonly saved: readonly LocaleCode[];
  /** Languages whose drafts were published. */
  readonly published: readonly LocaleCode[];
  /** Languages whose drafts became what is published. */
  readonly discarded: readonly LocaleCode[];
  /** Whether the document is the copy of another, and needs addresses of its own. */
  readonly isClone: boolean;
  /** Whether rows that nothing is known of yet may be there: their words count as written, their links as right. */
  readonly adopts: boolean;
  /** What a person decided about the drafts' words without changing them. */
  readonly edit?: (layer: Layer) => Layer;
  /** Is told of each thing that was not as it should be. */
  readonly report?: (what: string) => void;
}

/** Nothing was done to a document; what is not as it should be is mended. */
export function noChange(documentId: string): Change {
  return { documentId, before: [], saved: [], published: [], discarded: [], isClone: false, adopts: true };
}

/** A document in every language, after a change. */
export interface Completed {
  readonly drafts: readonly CompletedRow[];
  readonly published: readonly CompletedRow[];
  /** What every draft is linked to. */
  readonly links: Links;
}

export interface CompletedRow {
  readonly stored: StoredRow;
  readonly settled: SettledRow;
  /** The row's fields as they are in the database now. */
  readonly values: Readonly<Record<string, unknown>>;
  /** Whether it is linked otherwise than before. */
  readonly isRelinked: boolean;
}

/**
 * Makes a document exist in every language, words and structure, drafts and published versions each on their own: what
 * follows shows the words it follows, and structure is what `change` left it in the language it was made in.
 */
export async function complete(
  strapi: Core.Strapi,
  trx: Transaction,
  type: TranslatedType,
  project: ProjectLocales,
  change: Change,
): Promise<Completed> {
  const stored = await readRows(strapi, type, change.documentId);
  const found = change.adopts ? adopt(type, project, stored) : stored;
  const drafts = await addMissing(
    strapi,
    trx,
    type,
    project,
    found.filter(({ isDraft }) => isDraft),
    change,
  );
  const published = await addMissing(
    strapi,
    trx,
    type,
    project,
    found.filter(({ isDraft }) => !isDraft),
    change,
  );
  const ids = [...drafts, ...published].map(({ id }) => id);
  const links = await readLinks(strapi, trx, type.links, ids);

  const draftWork = { strapi, trx, type, project, change, rows: drafts, links, isDraft: true };
  const completedDrafts = await completeLayer(draftWork, dropLostSources(savedWords(draftWork)), []);
  const publishedWork = { ...draftWork, rows: published, isDraft: false };
  const publishedWords = publish(published.map(toRow), completedDrafts, change.published, type.words);
  const completedPublished = await completeLayer(publishedWork, publishedWords, completedDrafts);
  return { drafts: completedDrafts, published: completedPublished, links: draftLinks(draftWork) };
}

function draftLinks({ rows, links, change }: Work): Links {
  const from = rightStructure(rows, change);
  const layer = from && { rows, from, isMerged: change.adopts };
  return new Map([...links].map(([table, found]) => [table, layer ? rightLinks(table, found, layer) : []]));
}

interface Work {
  readonly strapi: Core.Strapi;
  readonly trx: Transaction;
  readonly type: TranslatedType;
  readonly project: ProjectLocales;
  readonly change: Change;
  readonly rows: readonly StoredRow[];
  readonly links: Links;
  readonly isDraft: boolean;
}

async function addMissing(
  strapi: Core.Strapi,
  trx: Transaction,
  type: TranslatedType,
  { codes }: ProjectLocales,
  rows: readonly StoredRow[],
  change: Change,
): Promise<StoredRow[]> {
  const all = [...rows];
  const from = rightStructure(rows, change);
  if (!from) return all;
  for (const code of codes) {
    if (all.some(({ locale }) => locale === code)) continue;
    change.report?.(`${code} ${layerName(from)}${MISSING}`);
    all.push(await insertRow(strapi, trx, type, from, code));
  }
  return all;
}

/** The row whose structure is what the person behind the change wants. */
function rightStructure(rows: readonly StoredRow[], change: Change): StoredRow | undefined {
  const touched = [...change.saved, ...change.published, ...change.discarded];
  return rows.find(({ locale }) => touched.includes(locale)) ?? rows[0];
}

/** How the report of a row that was not there ends. */
export const MISSING = ': missing';

const layerName = ({ isDraft }: StoredRow) => (isDraft ? 'draft' : 'published');

/** The drafts' words, with what a person has just saved counted as written. */
function savedWords({ rows, change, type, project }: Work): Layer {
  let layer: Layer = rows.map(toRow);
  for (const locale of change.saved) {
    const before = change.before.find((row) => row.isDraft && row.locale === locale);
    layer = save(layer, locale, before?.values, type.words, project.chains);
  }
  return change.edit?.(layer) ?? layer;
}

/** What was written in the drafts of `locales` is what is published in them; nothing else of the drafts is looked at. */
function publish(
  layer: Layer,
  drafts: readonly CompletedRow[],
  locales: readonly LocaleCode[],
  words: readonly string[],
): Layer {
  return layer.map((row) => {
    const draft = locales.includes(row.locale) && drafts.find(({ settled }) => settled.locale === row.locale);
    if (!draft) return row;
    const written = words.filter((field) => field in draft.settled.written);
    const values = Object.fromEntries(written.map((field) => [field, draft.settled.values[field]]));
    return { ...row, values: { ...row.values, ...values }, written: draft.settled.written };
  });
}

async function completeLayer(work: Work, layer: Layer, drafts: readonly CompletedRow[]): Promise<CompletedRow[]> {
  const { strapi, trx, type, project, change, rows, links, isDraft } = work;
  const from = rightStructure(rows, change);
  if (!from) return [];
  const settled = await settleSlugs(strapi, type, settle(layer, type.words, project.chains), {
    change,
    drafts,
    isDraft,
  });
  const linked = await mirrorLinks(strapi, trx, links, {
    rows,
    from,
    isDraft,
    isMerged: change.adopts,
    isRemade: change.saved.length === 0 || change.published.length > 0,
  });
  for (const { id, locale } of rows) if (linked.has(id)) change.report?.(`${locale} ${layerName(from)}: links`);
  const completed: CompletedRow[] = [];
  for (const stored of rows) {
    const row = settled.find(({ locale }) => locale === stored.locale);
    if (row) completed.push(await writeRow(work, stored, row, from, linked.has(stored.id), drafts, settled));
  }
  return completed;
}

async function writeRow(
  work: Work,
  stored: StoredRow,
  settled: SettledRow,
  from: StoredRow,
  hasNewLinks: boolean,
  drafts: readonly CompletedRow[],
  layer: readonly SettledRow[],
): Promise<CompletedRow> {
  const { strapi, trx, type, change, isDraft } = work;
  const shown: Record<string, unknown> = { ...settled.values };
  for (const field of type.structure) shown[field] = from.values[field];
  const differing = fieldsOf(type).filter((field) => !isSame(stored.values[field], shown[field]));
  const before = change.before.find((row) => row.isDraft === stored.isDraft && row.locale === stored.locale);
  const isClaimed = isDraft && writtenKey(type, settled.written) !== writtenKey(type, stored.memory.written);
  const hasChanged = differing.length > 0 || hasNewLinks || (isClaimed && change.edit !== undefined);
  const updatedAt = isDraft
    ? draftTime(work, stored, settled, shown, hasChanged)
    : publishedTime(work, stored, settled, shown, hasChanged, from, drafts, layer);
  // A form filled after a discard is as old as what is published: what is remembered would count against it.
  const isRemembering = isDraft && change.discarded.length === 0;
  const memory: Memory = {
    written: settled.written,
    former: isRemembering ? rememberReplaced(type, stored, before, { ...shown, ...from.files }, updatedAt) : {},
  };
  const derived = derivedFields(type, settled, memory);
  const fields: Record<string, NewValue> = {};
  for (const field of differing) fields[field] = newValue(work, field, settled, from);
  for (const [field, value] of Object.entries(derived)) {
    if (!isSame(stored.values[field], value.read)) fields[field] = { value: value.stored };
  }
  if (updatedAt.getTime() !== timeOf(stored.values.updatedAt)) fields.updatedAt = { value: updatedAt };
  const wrong = Object.keys(fields).filter((field) => field !== 'updatedAt');
  if (wrong.length > 0) change.report?.(`${stored.locale} ${layerName(stored)}: ${wrong.join(', ')}`);
  await updateRow(strapi, trx, type, stored.id, fields);
  const read = Object.fromEntries(Object.entries(derived).map(([field, value]) => [field, value.read]));
  const values = { ...stored.values, ...shown, ...read, updatedAt: updatedAt.toISOString() };
  return { stored: { ...stored, values, memory }, settled, values, isRelinked: hasNewLinks };
}

function newValue({ type, rows }: Work, field: string, settled: SettledRow, from: StoredRow): NewValue {
  if (type.structure.includes(field)) return { copyOf: from.id };
  const value = settled.values[field];
  if (field === 'slug') return { value: typeof value === 'string' ? value : null };
  const source = rows.find(({ locale }) => locale === settled.languages[field]);
  return source && !isBlank(value) ? { copyOf: source.id } : { value: null };
}

const fieldsOf = ({ words, structure, slugFrom }: TranslatedType) => [
  ...words,
  ...structure,
  ...(slugFrom ? ['slug'] : []),
];

/** What the fields of a draft held before this change, in case that a form still holds it. */
function rememberReplaced(
  type: TranslatedType,
  stored: StoredRow,
  before: StoredRow | undefined,
  shown: Readonly<Record<string, unknown>>,
  now: Date,
): Memory['former'] {
  if (!before) return stored.memory.former;
  const held: Readonly<Record<string, unknown>> = { ...before.values, ...before.files };
  const replaced = [...fieldsOf(type), ...type.media].filter((field) => print(held[field]) !== print(shown[field]));
  const values = Object.fromEntries(replaced.map((field) => [field, held[field]]));
  return remember(before.memory.former, values, now.getTime());
}
