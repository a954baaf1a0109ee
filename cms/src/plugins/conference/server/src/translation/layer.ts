import type { Chains, LocaleCode } from './chains';
import { fingerprint, isBlank, isSame, textOf, type Words } from './words';

/** The words that a written field was made from. */
export interface Source {
  readonly locale: LocaleCode;
  readonly fingerprint: string;
  /** As it read then, to show what has changed since. */
  readonly text: string;
}

/** What is known of a field that somebody wrote. An original, from which others were translated, has no source. */
export interface Written {
  readonly source: Source | null;
  /** Whether a machine made the words and no person has saved them since. */
  readonly isMachine?: true;
  /** What `versionOf` said of the words that a file has put these in the place of: the same file may come again, with better ones. */
  readonly replaced?: string;
}

export type WrittenFields = Readonly<Record<string, Written>>;

/** One language of a document, either as draft or as published. A field that is not in `written` follows. */
export interface Row {
  readonly locale: LocaleCode;
  readonly values: Readonly<Record<string, Words>>;
  readonly written: WrittenFields;
}

/** All languages of a document, either the drafts or the published ones: the two never look at each other. */
export type Layer = readonly Row[];

/** A row whose following fields show what they follow. */
export interface SettledRow extends Row {
  /** For each field with words, the language that they are in. */
  readonly languages: Readonly<Record<string, LocaleCode>>;
}

/**
 * Words as they are shown: what was written stays, each other field shows the first language of its chain in which
 * somebody wrote it, or nothing.
 */
export function settle(layer: Layer, fields: readonly string[], chains: Chains): SettledRow[] {
  return layer.map((row) => {
    const values: Record<string, Words> = { ...row.values };
    const languages: Record<string, LocaleCode> = {};
    for (const field of fields) {
      const from = field in row.written ? row : sourceOf(layer, row.locale, field, chains);
      values[field] = from?.values[field] ?? null;
      if (from) languages[field] = from.locale;
    }
    return { ...row, values, languages };
  });
}

/** The row that a field of `locale` follows, or was translated from. */
function sourceOf(layer: Layer, locale: LocaleCode, field: string, chains: Chains): Row | undefined {
  for (const code of chains[locale] ?? []) {
    const row = layer.find((one) => one.locale === code);
    if (row && field in row.written) return row;
  }
  return undefined;
}

/**
 * What is written in `locale` after a person saved it. A field counts as written when its words changed; emptied, it
 * follows again; left as it was, it stays what it was, so that a form which sends everything back claims nothing.
 * @param layer the rows as they are now, those of `locale` with what was known of them before.
 * @param before the values of `locale` before; undefined when it did not exist.
 */
export function save(
  layer: Layer,
  locale: LocaleCode,
  before: Row['values'] | undefined,
  fields: readonly string[],
  chains: Chains,
): Layer {
  const row = layer.find((one) => one.locale === locale);
  if (!row) return layer;
  const written: Record<string, Written> = { ...row.written };
  for (const field of fields) {
    const value = row.values[field];
    if (isSame(before?.[field], value)) continue;
    if (isBlank(value)) delete written[field];
    else written[field] = { source: takeSource(layer, row, field, chains) };
  }
  return replace(layer, { ...row, written });
}

/** A person says that the words shown are right in this language too: a name, a number, a title that has not to change. */
export function confirm(layer: Layer, locale: LocaleCode, fields: readonly string[], chains: Chains): Layer {
  const row = layer.find((one) => one.locale === locale);
  if (!row) return layer;
  const confirmed = fields.filter((field) => !isBlank(row.values[field]));
  const taken = confirmed.map((field) => [field, { source: takeSource(layer, row, field, chains) }] as const);
  return replace(layer, { ...row, written: { ...row.written, ...Object.fromEntries(taken) } });
}

/** A person says that a translation is still right, though the words it was made from have changed. */
export function dismiss(layer: Layer, locale: LocaleCode, fields: readonly string[], chains: Chains): Layer {
  const row = layer.find((one) => one.locale === locale);
  return row
    ? confirm(
        layer,
        locale,
        fields.filter((field) => field in row.written),
        chains,
      )
    : layer;
}

/**
 * Words just written were made from a source as it read earlier, or from another one than the first of the chain. A field once
 * translated keeps its direction.
 */
export function madeFrom(layer: Layer, locale: LocaleCode, field: string, from: Source): Layer {
  const row = layer.find((one) => one.locale === locale);
  const known = row?.written[field];
  const hasWords = layer.some((one) => one.locale === from.locale && one.locale !== locale && field in one.written);
  if (!row || !known || !hasWords) return layer;
  return replace(layer, { ...row, written: { ...row.written, [field]: { ...known, source: from } } });
}

/** A machine made the words of these fields. */
export function markAsMachine(layer: Layer, locale: LocaleCode, fields: readonly string[]): Layer {
  return mark(layer, locale, fields, () => ({ isMachine: true }));
}

/** A file put the words of these fields in the place of others, which it knew by their versions. */
export function markAsReplacing(layer: Layer, locale: LocaleCode, versions: Readonly<Record<string, string>>): Layer {
  return mark(layer, locale, Object.keys(versions), (field) => ({ replaced: versions[field] ?? '' }));
}

/** Nothing is written in `locale` any more. */
export function forget(layer: Layer, locale: LocaleCode): Layer {
  return layer.map((row) => (row.locale === locale ? { ...row, written: {} } : row));
}

/** Without sources in which nothing is written any more: what was made from them is an original now. */
export function dropLostSources(layer: Layer): Layer {
  const isLost = (field: string, { source }: Written) =>
    source !== null && !layer.some((row) => row.locale === source.locale && field in row.written);
  return layer.map((row) => {
    if (!Object.entries(row.written).some(([field, each]) => isLost(field, each))) return row;
    const kept = Object.entries(row.written).map(([field, each]) => [
      field,
      isLost(field, each) ? asOriginal(each) : each,
    ]);
    return { ...row, written: Object.fromEntries(kept) };
  });
}

const asOriginal = (written: Written): Written => ({ ...written, source: null });

/**
 * The source as it reads now. A field once translated keeps its direction, and an original stays one: otherwise two
 * languages, each corrected after the other, would be outdated in turns for ever.
 */
function takeSource(layer: Layer, row: Row, field: string, chains: Chains): Source | null {
  const known = row.written[field];
  if (!known) return sourceNow(layer, row.locale, field, chains);
  return asSource(
    layer.find((one) => one.locale === known.source?.locale && field in one.written),
    field,
  );
}

/** What a field of `locale` would be translated from at this moment; null where nobody has written it yet. */
export function sourceNow(layer: Layer, locale: LocaleCode, field: string, chains: Chains): Source | null {
  return asSource(sourceOf(layer, locale, field, chains), field);
}

function asSource(row: Row | undefined, field: string): Source | null {
  if (!row) return null;
  const text = textOf(row.values[field]);
  return { locale: row.locale, fingerprint: fingerprint(text), text };
}

function mark(
  layer: Layer,
  locale: LocaleCode,
  fields: readonly string[],
  more: (field: string) => Partial<Written>,
): Layer {
  const row = layer.find((one) => one.locale === locale);
  if (!row) return layer;
  const marked = fields.flatMap((field) => {
    const known = row.written[field];
    return known ? [[field, { ...known, ...more(field) }] as const] : [];
  });
  return replace(layer, { ...row, written: { ...row.written, ...Object.fromEntries(marked) } });
}

const replace = (layer: Layer, row: Row): Layer => layer.map((one) => (one.locale === row.locale ? row : one));

/** Whether the words that a written field was made from have changed since. */
export function isOutdated(layer: Layer, row: Row, field: string): boolean {
  const source = row.written[field]?.source;
  const from = source && layer.find((one) => one.locale === source.locale);
  return Boolean(from && field in from.written && fingerprint(textOf(from.values[field])) !== source.fingerprint);
}
