import { readMemory } from '../../../cms/src/plugins/conference/server/src/translation/memory';
import { recordUids, uids } from '../../../cms/src/plugins/conference/server/src/uids';
import type { Booted } from '../strapi';
import * as model from '../words-model';
import { type Document, type Kind, type Layer, LOCALES, type Locale } from '../words-model';
import { KINDS, type Known, type Type } from './kinds';

type Strapi = Booted['strapi'];

/** Compares every row of every document with the model, and its links in each language with those in the others. */
export async function compare(strapi: Strapi, known: readonly Known[]): Promise<void> {
  for (const { type, documentId, document, isLinkedAnew = false } of known) {
    const rows = await strapi.db.query(uids[type]).findMany({ where: { documentId }, populate: LINKS[type] });
    const layers: readonly (readonly [string, Layer | null, Record<string, unknown>[]])[] = [
      ['draft', document.drafts, rows.filter((row: { publishedAt: unknown }) => row.publishedAt === null)],
      ['published', document.published, rows.filter((row: { publishedAt: unknown }) => row.publishedAt !== null)],
    ];
    for (const [name, layer, found] of layers) {
      const actual = found.map((row) => actualRow(row, KINDS[type])).sort(byLocale);
      const expected = layer ? LOCALES.map((one) => expectedRow(layer, one, KINDS[type])).sort(byLocale) : [];
      equal(`${type} ${documentId} ${name}`, actual, expected);
      const linked = found.map((row) => LINKS[type].map((field) => linksIn(row, field)));
      for (const one of linked) equal(`${type} ${documentId} ${name}: links`, one, linked[0]);
      if (layer && name === 'draft') checkOrder(type, layer, found[0]);
    }
    await checkProgress(strapi, type, documentId, document);
    checkModified(type, document, rows, isLinkedAnew);
  }
}

/** What is written down of each language, for those who translate. */
async function checkProgress(strapi: Strapi, type: Type, documentId: string, { drafts }: Document): Promise<void> {
  const found: { locale: Locale; state: string; missing: unknown; outdated: unknown }[] = await strapi.db
    .query(recordUids.translation)
    .findMany({ where: { type: uids[type], documentId }, orderBy: { locale: 'asc' } });
  const actual = found.map(({ locale, state, missing, outdated }) => ({ locale, state, missing, outdated }));
  const expected = [...LOCALES].sort().map((one) => ({ locale: one, ...model.progress(drafts, one, KINDS[type]) }));
  equal(`${type} ${documentId}: progress`, actual, expected);
}

/** An address leads to one document in each language. */
export async function compareSlugs(strapi: Strapi): Promise<void> {
  for (const type of ['panel', 'expert'] as const) {
    const rows: { slug: string | null; locale: string; documentId: string }[] = await strapi.db
      .query(uids[type])
      .findMany({ select: ['slug', 'locale', 'documentId'] });
    const owners = new Map<string, string>();
    for (const { slug, locale, documentId } of rows) {
      const address = `/${locale}/${type}s/${slug}`;
      const owner = owners.get(address) ?? documentId;
      if (slug !== null && owner !== documentId) throw new Error(`${address} leads to two documents.`);
      owners.set(address, owner);
    }
  }
}

/** Links that were set from this side alone stand in the order in which they were set. */
function checkOrder(type: Type, { structure }: Layer, row: Record<string, unknown> | undefined): void {
  if (type !== 'panel' || !row || !('speakers' in structure)) return;
  const { documentIds } = linksIn(row, 'speakers');
  equal('speakers', documentIds, structure.speakers);
}

const LINKS: Readonly<Record<Type, string[]>> = {
  panel: ['speakers', 'topics', 'moderators'],
  expert: ['speaksAt', 'moderates'],
  topic: ['panels'],
};

/** The documents that a row is linked to, in order, and whether each is in the row's own language and layer. */
function linksIn(row: Record<string, unknown>, field: string): { documentIds: string[]; isAtHome: boolean } {
  const linked = row[field];
  const others: { documentId: string; locale: string; publishedAt: string | null }[] = Array.isArray(linked)
    ? linked
    : [];
  return {
    documentIds: others.map(({ documentId }) => documentId),
    isAtHome: others.every(
      (one) => one.locale === row.locale && (one.publishedAt === null) === (row.publishedAt === null),
    ),
  };
}

/** Strapi calls a draft modified when it is newer than what is published. */
function checkModified(
  type: Type,
  { drafts, published }: Document,
  rows: Record<string, unknown>[],
  isLinkedAnew: boolean,
): void {
  if (!published) return;
  for (const locale of LOCALES) {
    const [draft, live] = [true, false].map((isDraft) =>
      rows.find((row) => row.locale === locale && (row.publishedAt === null) === isDraft),
    );
    const language = model.languageOf(drafts, locale, KINDS[type]);
    const own = KINDS[type].fields.filter((field) => model.shownIn(drafts, locale, field) === language);
    const differs =
      isLinkedAnew ||
      drafts.structure.externalId !== published.structure.externalId ||
      // Where nothing is written, publishing publishes the language that is shown.
      own.some((field) => model.shown(drafts, locale, field) !== model.shown(published, language, field));
    if (differs && !(`${draft?.updatedAt}` > `${live?.updatedAt}`)) {
      throw new Error(`${type} in ${locale} is modified, and Strapi's admin would call it published.`);
    }
  }
}

/** A language that has just been published has nothing left to publish. */
export async function expectNothingWaits(
  strapi: Strapi,
  { type, documentId }: Known,
  locales: readonly Locale[],
): Promise<void> {
  for (const locale of locales) {
    const rows: { publishedAt: string | null; updatedAt: string }[] = await strapi.db
      .query(uids[type])
      .findMany({ where: { documentId, locale }, orderBy: { publishedAt: 'asc' } });
    const [draft, live] = [true, false].map((isDraft) => rows.find((row) => (row.publishedAt === null) === isDraft));
    if (`${draft?.updatedAt}` > `${live?.updatedAt}`) {
      throw new Error(`${type} in ${locale} was published, and Strapi's admin would call it modified.`);
    }
  }
}

const byLocale = (one: { locale: unknown }, other: { locale: unknown }) =>
  `${one.locale}` < `${other.locale}` ? -1 : 1;

type ComparedRow = { readonly locale: unknown; readonly [field: string]: unknown };

function actualRow(row: Record<string, unknown>, { fields }: Kind): ComparedRow {
  const { written } = readMemory(row.translation);
  return {
    locale: row.locale,
    ...Object.fromEntries(fields.map((field) => [field, row[field]])),
    externalId: row.externalId,
    language: row.language,
    fallbackFields: row.fallbackFields,
    sources: fields.map((field) => written[field] && sourceOf(written[field].source)),
  };
}

/** Whether a field is written, and from which words. */
const sourceOf = (source: { readonly locale: string; readonly text: string } | null) =>
  source ? `${source.locale}: ${source.text}` : 'original';

function expectedRow(layer: Layer, locale: Locale, kind: Kind): ComparedRow {
  const { fields } = kind;
  const follows = fields.filter((field) => !(field in layer.written[locale]) && model.shownIn(layer, locale, field));
  return {
    locale,
    ...Object.fromEntries(fields.map((field) => [field, model.shown(layer, locale, field)])),
    externalId: layer.structure.externalId,
    language: model.languageOf(layer, locale, kind),
    fallbackFields: follows.map((field) => ({ field, language: model.shownIn(layer, locale, field) })),
    sources: fields.map((field) => layer.written[locale][field] && sourceOf(layer.written[locale][field].source)),
  };
}

function equal(what: string, actual: unknown, expected: unknown): void {
  const [one, other] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (one !== other) throw new Error(`${what}\n  is       ${one}\n  should be ${other}`);
}
