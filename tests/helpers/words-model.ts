/**
 * The rules of words per language, as short as they can be said, to compare the product with. A layer is what is written
 * in each language, and structure, which is one for all.
 */
export type Locale = 'kk' | 'ru' | 'en' | 'tr';

const CHAINS: Readonly<Record<Locale, readonly Locale[]>> = {
  kk: ['ru', 'en', 'tr'],
  ru: ['kk', 'en', 'tr'],
  en: ['ru', 'kk', 'tr'],
  tr: ['kk', 'ru', 'en'],
};

export const LOCALES: readonly Locale[] = ['kk', 'ru', 'en', 'tr'];

interface WrittenWords {
  readonly text: string;
  /** The language and the text it was made from. */
  readonly source: { readonly locale: Locale; readonly text: string } | null;
}

type Written = Readonly<Record<string, WrittenWords>>;

export interface Layer {
  readonly written: Readonly<Record<Locale, Written>>;
  readonly structure: Readonly<Record<string, unknown>>;
}

export interface Document {
  readonly drafts: Layer;
  readonly published: Layer | null;
}

/** The first of `fields` is required in what is published. */
export interface Kind {
  readonly fields: readonly [string, ...string[]];
}

const nothing: Layer['written'] = { kk: {}, ru: {}, en: {}, tr: {} };

/** The language whose words a field shows. */
export const shownIn = ({ written }: Layer, locale: Locale, field: string): Locale | undefined =>
  [locale, ...CHAINS[locale]].find((code) => field in written[code]);

export function shown(layer: Layer, locale: Locale, field: string): string | null {
  const from = shownIn(layer, locale, field);
  return from ? (layer.written[from][field]?.text ?? null) : null;
}

export function languageOf(layer: Layer, locale: Locale, { fields }: Kind): Locale {
  if (fields.some((field) => field in layer.written[locale])) return locale;
  return fields.map((field) => shownIn(layer, locale, field)).find((code) => code !== undefined) ?? locale;
}

function isOutdated({ written }: Layer, locale: Locale, field: string): boolean {
  const source = written[locale][field]?.source;
  const now = source && written[source.locale][field];
  return Boolean(now && now.text !== source.text);
}

const writtenLocales = ({ written }: Layer) => LOCALES.filter((locale) => Object.keys(written[locale]).length > 0);

const without = (layer: Layer, locale: Locale): Layer =>
  withoutLost({ ...layer, written: { ...layer.written, [locale]: {} } });

/** What was made from words that are gone is an original now. */
function withoutLost(layer: Layer): Layer {
  const keep = (field: string, { text, source }: WrittenWords) =>
    source && field in layer.written[source.locale] ? { text, source } : { text, source: null };
  const of = (locale: Locale): Written =>
    Object.fromEntries(Object.entries(layer.written[locale]).map(([field, words]) => [field, keep(field, words)]));
  return { ...layer, written: { kk: of('kk'), ru: of('ru'), en: of('en'), tr: of('tr') } };
}

export function save(
  document: Document | undefined,
  locale: Locale,
  words: Readonly<Record<string, string>>,
  structure: Layer['structure'],
): Document {
  const before = document?.drafts ?? { written: nothing, structure: {} };
  const own: Record<string, WrittenWords> = { ...before.written[locale] };
  for (const [field, text] of Object.entries(words)) {
    if (text === '') delete own[field];
    else if (text !== shown(before, locale, field)) own[field] = { text, source: sourceFor(before, locale, field) };
  }
  const drafts = { written: { ...before.written, [locale]: own }, structure: { ...before.structure, ...structure } };
  return { drafts: withoutLost(drafts), published: document?.published ?? null };
}

/** A translation keeps its direction, and an original stays one. */
function sourceFor(layer: Layer, locale: Locale, field: string): WrittenWords['source'] {
  const known = layer.written[locale][field];
  const from = known ? known.source?.locale : CHAINS[locale].find((code) => field in layer.written[code]);
  const text = from && layer.written[from][field]?.text;
  return from && text !== undefined ? { locale: from, text } : null;
}

/** `null` where it is refused: the draft has no title in any language, or what is published would have none. */
export function publish({ drafts, published }: Document, asked: readonly Locale[], kind: Kind): Document | null {
  // Words that are published and no longer in the draft go with the language that was asked for.
  const locales = new Set(asked.flatMap((locale) => [locale, languageOf(drafts, locale, kind)]));
  const written = { ...(published?.written ?? nothing) };
  for (const locale of locales) written[locale] = drafts.written[locale];
  const layer = { written, structure: drafts.structure };
  return hasTitle(drafts, kind) && hasTitle(layer, kind) ? { drafts, published: layer } : null;
}

const hasTitle = (layer: Layer, { fields: [title] }: Kind) => shown(layer, 'kk', title) !== null;

export function unpublish({ drafts, published }: Document, locale: Locale, kind: Kind): Document {
  if (!published) return { drafts, published };
  const left = { ...published, written: { ...published.written, [locale]: {} } };
  return { drafts, published: hasTitle(left, kind) ? left : null };
}

export function discard({ drafts, published }: Document, locale: Locale): Document {
  if (!published) return { drafts, published };
  const written = { ...drafts.written, [locale]: published.written[locale] };
  return { drafts: withoutLost({ written, structure: published.structure }), published };
}

/** `null` where the document goes with its last words. */
export function remove({ drafts, published }: Document, locale: Locale, kind: Kind): Document | null {
  const written = [...writtenLocales(drafts), ...(published ? writtenLocales(published) : [])];
  if (written.every((code) => code === locale)) return null;
  if (!written.includes(locale)) return { drafts, published };
  const left = published && { ...published, written: { ...published.written, [locale]: {} } };
  return { drafts: without(drafts, locale), published: left && hasTitle(left, kind) ? left : null };
}

export const clone = ({ drafts }: Document): Document => ({ drafts, published: null });

export interface Progress {
  readonly state: 'missing' | 'partial' | 'outdated' | 'complete';
  readonly missing: readonly string[];
  readonly outdated: readonly string[];
}

export function progress(layer: Layer, locale: Locale, { fields }: Kind): Progress {
  const isWritten = (field: string) => field in layer.written[locale];
  const missing = fields.filter((field) => !isWritten(field) && shownIn(layer, locale, field));
  const outdated = fields.filter((field) => isOutdated(layer, locale, field));
  if (missing.length > 0) return { state: fields.some(isWritten) ? 'partial' : 'missing', missing, outdated };
  return { state: outdated.length > 0 ? 'outdated' : 'complete', missing, outdated };
}
