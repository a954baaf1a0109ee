import type { Inline } from './inlines';
import { isBlankSegment, linesOfSegment, type Segment, type TextSegment, writeSegments } from './segments';

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

/** Whether a piece of the source reads otherwise than when it was translated. */
export const isChanged = ({ source, was }: Row): boolean =>
  source !== null && was !== null && was !== linesOfSegment(source).join('\n');

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
