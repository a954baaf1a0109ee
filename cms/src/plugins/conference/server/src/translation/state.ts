import type { LocaleCode } from './chains';
import { isOutdated, type Layer, type SettledRow } from './layer';
import { hasGaps } from './pieces';

/**
 * How far a language of a document is: nothing written though other languages have words; a part written, or by a machine that
 * nobody has looked after; all written but made from words that have changed since; or all of it as it should be.
 */
export const translationStates = ['missing', 'partial', 'outdated', 'complete'] as const;
export type TranslationState = (typeof translationStates)[number];

export interface Progress {
  readonly state: TranslationState;
  /** Fields with words in another language alone, and rich text with pieces left empty that have words there. */
  readonly missing: readonly string[];
  /** Written fields whose source has changed since. */
  readonly outdated: readonly string[];
  /** Fields whose words a machine made and no person has saved since. */
  readonly machine: readonly string[];
}

/** A field that still follows, and the language whose words it shows. */
export interface FallbackField {
  readonly field: string;
  readonly language: LocaleCode;
}

/** How far `row` is, among the languages of its document. */
export function progressOf(layer: Layer, row: SettledRow, fields: readonly string[]): Progress {
  const missing = fields.filter((field) => isFollowing(row, field) || isBegun(layer, row, field));
  const outdated = fields.filter((field) => isOutdated(layer, row, field));
  const machine = fields.filter((field) => row.written[field]?.isMachine);
  const isTouched = fields.some((field) => field in row.written);
  const unfinished = isTouched ? 'partial' : 'missing';
  const isUnfinished = missing.length > 0 || machine.length > 0;
  const state = isUnfinished ? unfinished : outdated.length > 0 ? 'outdated' : 'complete';
  return { state, missing, outdated, machine };
}

const isFollowing = ({ written, languages }: SettledRow, field: string): boolean =>
  field in languages && !(field in written);

/** Whether somebody has written a part of what the source has. */
function isBegun(layer: Layer, row: SettledRow, field: string): boolean {
  const source = row.written[field]?.source;
  const from = source && layer.find((one) => one.locale === source.locale);
  return Boolean(from && hasGaps(row.values[field], from.values[field]));
}

/** In the order of `fields`. */
export function fallbackFieldsOf(row: SettledRow, fields: readonly string[]): FallbackField[] {
  return fields.flatMap((field) => {
    const language = row.languages[field];
    return language !== undefined && isFollowing(row, field) ? [{ field, language }] : [];
  });
}

/** The row's own locale as soon as one field was written in it, else the locale that its first words follow. */
export function languageOf(row: SettledRow, fields: readonly string[]): LocaleCode {
  if (fields.some((field) => field in row.written)) return row.locale;
  return fallbackFieldsOf(row, fields)[0]?.language ?? row.locale;
}
