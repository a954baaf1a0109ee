import { pairUp } from './pair-up';
import type { Row } from './rows';
import { isBlankSegment, linesOfSegment, readSegments, type Segment, textOfSegment } from './segments';

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
