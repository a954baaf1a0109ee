import type { Inline } from './inlines';
import { pairUp } from './pair-up';
import {
  isBlankSegment,
  linesOfSegment,
  readSegments,
  type Segment,
  type TextSegment,
  textOfSegment,
  writeSegments,
} from './segments';

/** A piece of the source beside its translation. */
export interface Row {
  readonly key: string;
  /** Null where the translation has a piece that its source has not, or not any more. */
  readonly source: Segment | null;
  /** Null where nothing is written yet. */
  readonly target: Segment | null;
  /** How the source read when the translation was made: `''` where it was not there, null where that is not known. */
  readonly was: string | null;
}

/**
 * Puts a translation beside its source, piece by piece. Where it is known what the translation was made from, its pieces
 * stay beside what has become of theirs.
 * @param madeFrom the text of the source then, a line for each piece.
 */
export function align(source: unknown, target: unknown, madeFrom: string | null = null): readonly Row[] {
  const left = readSegments(source, 's');
  const right = readSegments(target, 't');
  const past = madeFrom === null ? null : seenBefore(left, madeFrom.split('\n'));
  const written = right.map((segment, index) => [segment, index] as const).filter(([one]) => !isBlankSegment(one));
  if (past && written.length === past.lines.length) return besidePast(left, right, past, written);
  const pairs = pairUp(left.length, right.length, (i, j) => unlikeness(left[i], right[j]), 1.5);
  return pairs.map(([i, j]) => toRow(left, right, i, j, past && (i === null ? null : (past.of.get(i) ?? ''))));
}

/** The translation as it is stored, in the structure of its source; null where no word of it is written. */
export function merge(rows: readonly Row[]): readonly object[] | null {
  const kept = rows.filter(({ source, target }) => source ?? target);
  if (kept.every(({ target }) => target === null || isBlankSegment(target))) return null;
  return writeSegments(joinLists(kept.flatMap(toSegment)));
}

/** A row with other words. */
export function fill(row: Row, words: readonly Inline[] | string): Row {
  const like = row.source ?? row.target;
  if (!like) return row;
  if (like.kind === 'image') return { ...row, target: { ...like, alt: typeof words === 'string' ? words : '' } };
  return { ...row, target: { ...like, children: typeof words === 'string' ? [] : words } };
}

/** A row that reads as its source does. */
export function copySource(row: Row): Row {
  return row.source ? { ...row, target: row.source } : row;
}

/** Whether there is something to translate that nobody has translated yet. */
export const isUnfilled = ({ source, target }: Row): boolean =>
  source !== null && source.kind !== 'code' && !isBlankSegment(source) && (target === null || isBlankSegment(target));

/** How many pieces a translation that somebody has begun still lacks, and how many its source has. */
export interface Gaps {
  readonly left: number;
  readonly all: number;
}

/** @returns undefined where nothing is written, or nothing is lacking. */
export function gapsOf(rows: readonly Row[]): Gaps | undefined {
  const left = rows.filter(isUnfilled).length;
  const all = rows.filter((row) => isUnfilled({ ...row, target: null })).length;
  return left === 0 || left === all ? undefined : { left, all };
}

/** Whether a person sees anything of it. */
export const isShown = ({ source, target, was }: Row): boolean =>
  [source, target].some((one) => one !== null && (one.kind === 'image' || !isBlankSegment(one))) || Boolean(was);

/** Code is the same in every language, and a picture is shown before it has words. */
function toSegment({ source, target }: Row): readonly Segment[] {
  if (!source) return target ? [target] : [];
  if (source.kind === 'image') return [{ ...source, alt: target?.kind === 'image' ? target.alt : '' }];
  if (target?.kind === 'image') return [source, target];
  if (!target) return [source.kind === 'code' ? source : { ...source, children: [] }];
  return [{ ...source, children: target.children } satisfies TextSegment];
}

/** An item that its source has not any more stays in the list around it, and does not break it in two. */
function joinLists(segments: readonly Segment[]): readonly Segment[] {
  const inSource = (segment: Segment | undefined) => segment?.lists[0]?.key.startsWith('s') === true;
  return segments.map((segment, index) => {
    if (segment.lists.length === 0 || inSource(segment)) return segment;
    const before = segments[index - 1];
    const around = inSource(before)
      ? before
      : segments.slice(index).find((one) => one.lists[0]?.key !== segment.lists[0]?.key);
    return around && inSource(around) ? { ...segment, lists: around.lists } : segment;
  });
}

/** Two lines left alone cost a little more than a line that was written anew: it is then shown as changed, not as another. */
const LONE_LINE = 0.51;

interface Past {
  readonly lines: readonly string[];
  /** For each piece of the source, how it read then. */
  readonly of: ReadonlyMap<number, string>;
  /** For each line, the piece that it has become. */
  readonly now: ReadonlyMap<number, number>;
}

/** Null where pieces have several lines each, and it cannot be told which line was which. */
function seenBefore(source: readonly Segment[], lines: readonly string[]): Past | null {
  const read = source.map(linesOfSegment);
  if (read.some((one) => one.length > 1)) return null;
  const texts = read.flatMap(([text], index) => (text === undefined ? [] : [{ text, index }]));
  const pairs = pairUp(lines.length, texts.length, (i, j) => changed(lines[i] ?? '', texts[j]?.text ?? ''), LONE_LINE);
  const found = pairs.flatMap(([line, j]) => {
    const piece = j === null ? undefined : texts[j]?.index;
    return line === null || piece === undefined ? [] : [[line, piece] as const];
  });
  return {
    lines,
    of: new Map(found.map(([line, piece]) => [piece, lines[line] ?? ''])),
    now: new Map(found),
  };
}

/** Each written piece of the translation was made from one line, and stands beside what that line has become. */
function besidePast(
  left: readonly Segment[],
  right: readonly Segment[],
  past: Past,
  written: readonly (readonly [Segment, number])[],
): readonly Row[] {
  const rows: Row[] = [];
  let next = 0;
  const sourceUpTo = (end: number) => {
    for (; next < end; next += 1) rows.push(toRow(left, right, next, null, past.of.get(next) ?? ''));
  };
  past.lines.forEach((line, index) => {
    const piece = past.now.get(index);
    const [segment, target] = written[index] ?? [undefined, null];
    if (piece === undefined || !areOfOneNature(left[piece], segment)) {
      rows.push(toRow(left, right, null, target, line));
      return;
    }
    sourceUpTo(piece);
    rows.push(toRow(left, right, piece, target, line));
    next = piece + 1;
  });
  sourceUpTo(left.length);
  return rows;
}

function toRow(
  left: readonly Segment[],
  right: readonly Segment[],
  i: number | null,
  j: number | null,
  was: string | null,
): Row {
  return {
    key: `${i === null ? '' : `s${i}`}${j === null ? '' : `t${j}`}`,
    source: i === null ? null : (left[i] ?? null),
    target: j === null ? null : (right[j] ?? null),
    was,
  };
}

/** Words have no room beside a picture, which has but its alternative text, nor has a picture beside words. */
const areOfOneNature = (one: Segment | undefined, other: Segment | undefined): boolean =>
  (one?.kind === 'image') === (other?.kind === 'image');

/** How little two pieces look like source and translation: by what they are, and a little by how long they are. */
function unlikeness(source: Segment | undefined, target: Segment | undefined): number {
  if (!source || !target || !areOfOneNature(source, target)) return Number.POSITIVE_INFINITY;
  const isSameKind = source.kind === target.kind && source.lists.length === target.lists.length;
  return (isSameKind ? 0 : 1) + unlikeLengths(textOfSegment(source).length, textOfSegment(target).length);
}

/** A piece left empty may stand beside any; else a translation is about as long as its source. */
const unlikeLengths = (one: number, other: number): number =>
  one === 0 || other === 0 ? 0 : Math.min(0.6, Math.abs(Math.log((one + 5) / (other + 5))) / 3);

/** The share of words that two lines do not have in common; the same line costs nothing, another one all. */
function changed(one: string, other: string): number {
  if (one === other) return 0;
  const words = (text: string) =>
    new Set(
      text
        .toLowerCase()
        .split(/[^\p{L}\p{N}]+/u)
        .filter(Boolean),
    );
  const [ours, theirs] = [words(one), words(other)];
  const common = [...ours].filter((word) => theirs.has(word)).length;
  return 1 - (2 * common) / Math.max(1, ours.size + theirs.size);
}
