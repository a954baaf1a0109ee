import { isOutdated, type Layer, type Row } from '../layer';
import { print } from '../words';
import { segmentsOf } from './segments';

/** One segment of a field of a document in one language. */
export interface Segment {
  readonly field: string;
  /** Its place among the segments of its field, and how many they are: those of two languages belong together if both agree. */
  readonly position: number;
  readonly count: number;
  readonly text: string;
}

/** What is worth remembering of a language of a document: what a person wrote in it and what its source has not outgrown. */
export function rememberedSegments(layer: Layer, row: Row, fields: readonly string[]): readonly Segment[] {
  const current = fields.filter(
    (field) => field in row.written && !row.written[field]?.isMachine && !isOutdated(layer, row, field),
  );
  return current.flatMap((field) =>
    segmentsOf(row.values[field]).map((text, position, { length: count }) => ({ field, position, count, text })),
  );
}

/** A mark of what is remembered, to see whether something has changed. */
export const printSegments = (segments: readonly Segment[]): string => print(segments);
