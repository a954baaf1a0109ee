import type { LocaleCode } from '../chains';
import { type ChosenDocument, unfinishedIn } from './choose-documents';
import type { ExportSummary } from './contract';

/** The language of a chain in which most of what is unfinished is written; the first of those that have as much. */
export function bestSource(
  documents: readonly ChosenDocument[],
  target: LocaleCode,
  chain: readonly LocaleCode[],
): LocaleCode {
  const [first = target] = chain;
  const lacking = (source: LocaleCode) =>
    documents.reduce((sum, document) => sum + lacks(document, target, source).length, 0);
  const counted = chain.map((source) => ({ source, count: lacking(source) }));
  return counted.reduce((best, one) => (one.count < best.count ? one : best), {
    source: first,
    count: Number.POSITIVE_INFINITY,
  }).source;
}

/** What an export will hold, and what it will not. */
export function summarise(
  documents: readonly ChosenDocument[],
  target: LocaleCode,
  source: LocaleCode,
  chain: readonly LocaleCode[],
): ExportSummary {
  const others = chain.filter((locale) => locale !== source);
  const lost = documents.map((document) => ({ document, fields: lacks(document, target, source) }));
  const elsewhere = others.map((other) => ({
    source: other,
    count: lost.reduce(
      (sum, { document, fields }) => sum + fields.filter((field) => !isMissing(document, other, field)).length,
      0,
    ),
  }));
  return {
    target,
    source,
    documents: documents.length,
    unfinished: documents.reduce((sum, document) => sum + unfinishedIn(document, target).length, 0),
    leftOut: lost.reduce((sum, { fields }) => sum + fields.length, 0),
    elsewhere: elsewhere.filter(({ count }) => count > 0),
  };
}

/** Unfinished fields in which nothing, or not everything, is written in `source`. */
const lacks = (document: ChosenDocument, target: LocaleCode, source: LocaleCode): readonly string[] =>
  unfinishedIn(document, target).filter((field) => isMissing(document, source, field));

const isMissing = ({ missing }: ChosenDocument, locale: LocaleCode, field: string): boolean =>
  missing.get(locale)?.includes(field) === true;
