import type { LocaleCode } from '../chains';
import { fingerprint, isBlank, textOf, type Words } from '../words';
import { type CodeFault, faultOfCodes } from './check-codes';
import { type Content, hasNoWords, wordsIn } from './content';
import { decodeWords, encodeWords, type FieldKind, isSameInFiles } from './field-words';
import { type Mark, readMark } from './mark';
import { readTagged } from './tagged-text';
import type { FileHead, ReadUnit, UnitFault } from './unit';

/** What is known of a field when its words come back. */
export interface KnownField {
  readonly kind: FieldKind;
  readonly maxLength: number | undefined;
  /** As shown in the source language, whosever words they are. */
  readonly source: { readonly value: Words; readonly isWritten: boolean };
  readonly target: {
    readonly value: Words;
    readonly isWritten: boolean;
    readonly isMachine: boolean;
    readonly isOutdated: boolean;
    readonly version: string;
    /** The version of the words that an import has put these in the place of, while nobody has saved others since. */
    readonly replaced?: string | undefined;
  };
}

/** Words to save: see `GivenWords`. */
interface PlannedWords {
  readonly value: Words;
  readonly from?: { readonly locale: LocaleCode; readonly text: string } | undefined;
  readonly replaced?: string | undefined;
}

/** What an import does with a unit, and why. */
export type Planned =
  | {
      readonly outcome: 'applied';
      /** New words; the words of the source, right in this language too; or the words there are, seen by a person. */
      readonly how: 'written' | 'confirmed' | 'stillRight';
      readonly words: PlannedWords;
      /** The words they were made from have changed since: they are outdated as soon as they are saved. */
      readonly isOutdated: boolean;
    }
  | { readonly outcome: 'unchanged'; readonly why: 'same' | 'empty' }
  | { readonly outcome: 'conflict'; readonly why: 'changedSince' | 'unmarked' | 'restructured' }
  | { readonly outcome: 'refused'; readonly fault: CodeFault | UnitFault | TooLong };

interface TooLong {
  readonly code: 'tooLong';
  readonly length: number;
  readonly most: number;
}

export interface PlanOptions extends FileHead {
  /** Whether words that somebody has changed since the export are replaced. */
  readonly overwrites: boolean;
}

/** Decides about one unit of a file. Words are never taken away, and newer ones replaced only when that is asked for. */
export function planUnit(given: ReadUnit, field: KnownField, { source, target, overwrites }: PlanOptions): Planned {
  const unit = field.kind === 'blocks' ? withoutTags(given) : given;
  if (unit.fault) return { outcome: 'refused', fault: unit.fault };
  if (unit.target === undefined || hasNoWords(unit.target)) return { outcome: 'unchanged', why: 'empty' };
  const { kind } = field;
  const encoded = encodeWords(field.source.value, kind);
  if (unit.source && !hasSameCodes(unit.source, encoded.content)) return { outcome: 'conflict', why: 'restructured' };
  const fault = faultOfCodes(encoded, unit.target);
  if (fault) return { outcome: 'refused', fault };

  const mark = markOf(unit, source, target);
  const value = decodeWords(unit.target, encoded, kind);
  const from = madeFrom(unit, field, mark, source);
  const isOutdated = from !== undefined && from.text !== textOf(field.source.value);
  const apply = (how: 'written' | 'confirmed' | 'stillRight'): Planned => ({
    outcome: 'applied',
    how,
    // The very value that is there, where only what is known of it changes.
    words: { value: how === 'stillRight' ? field.target.value : value, from, replaced: mark?.version },
    isOutdated,
  });
  const { isWritten, isMachine, version, replaced } = field.target;
  if (isWritten && isSameInFiles(field.target.value, value, kind)) {
    const needsLook = isMachine || field.target.isOutdated;
    return needsLook && unit.isDone ? apply('stillRight') : { outcome: 'unchanged', why: 'same' };
  }
  const length = typeof value === 'string' ? value.length : 0;
  if (field.maxLength !== undefined && length > field.maxLength) {
    return { outcome: 'refused', fault: { code: 'tooLong', length, most: field.maxLength } };
  }
  if (isWritten && !overwrites) {
    if (!mark) return { outcome: 'conflict', why: 'unmarked' };
    // Words that the same file has brought before are none that it does not know of.
    if (mark.version !== version && mark.version !== replaced) return { outcome: 'conflict', why: 'changedSince' };
  }
  const isCopy = !isWritten && isSameInFiles(field.source.value, value, kind);
  // Tools put the words of the source where nothing is translated yet, and say so.
  if (isCopy && unit.isDone === false) return { outcome: 'unchanged', why: 'same' };
  return apply(isCopy ? 'confirmed' : 'written');
}

/** A table has rich text as one text with tags. */
function withoutTags(unit: ReadUnit): ReadUnit {
  if (!unit.isTagged) return unit;
  const [source, target] = [unit.source, unit.target].map((content) => content && readTagged(wordsIn(content)));
  return { ...unit, source: source?.content, target: target?.content, fault: target?.fault };
}

/** A mark that speaks of other languages is none of this file's. */
function markOf(unit: ReadUnit, source: LocaleCode, target: LocaleCode): Mark | undefined {
  const mark = readMark(unit.mark);
  return mark?.source === source && mark.target === target ? mark : undefined;
}

/** The source as it read when the words were made, so far as it can be known. */
function madeFrom(
  unit: ReadUnit,
  { source, kind }: KnownField,
  mark: Mark | undefined,
  locale: LocaleCode,
): PlannedWords['from'] {
  if (!source.isWritten || isBlank(source.value)) return undefined;
  const now = textOf(source.value);
  if (!unit.source || mark?.fingerprint === fingerprint(now)) return { locale, text: now };
  const then = textOf(decodeWords(unit.source, encodeWords(source.value, kind), kind));
  return { locale, text: then };
}

const hasSameCodes = (one: Content, other: Content): boolean => shapeOf(one) === shapeOf(other);

/** Codes by what is in what: `1(2)3`. */
const shapeOf = (content: Content): string =>
  content.map((piece) => (typeof piece === 'string' ? '' : `${piece.id}(${shapeOf(piece.content ?? [])})`)).join('');
