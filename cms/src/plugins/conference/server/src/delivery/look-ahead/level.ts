import type { Complete } from './completing';
import type { RelatedRows } from './related-rows';

/** Rows of one content type as one selection of fields wants them. */
export interface Level {
  /** What the keys of documents begin with: `panel`. */
  readonly name: string;
  /** Attributes that are read of each row, in the order of its values; they begin with `ROW_KEYS`. */
  readonly attributes: readonly string[];
  readonly fields: readonly LevelField[];
}

/** One key of the object that a row becomes. */
export type LevelField = Constant | Value | Relation | Connection;

export interface Constant {
  readonly kind: 'constant';
  readonly key: string;
  readonly value: string;
}

export interface Value {
  readonly kind: 'value';
  readonly key: string;
  /** Which of a row's values. */
  readonly at: number;
  /** From what the database holds. */
  readonly fromStored: Complete;
  /** From what Strapi has read. */
  readonly fromRead: Complete;
}

/** The way from rows of one level to rows of another. */
export interface Relation {
  readonly kind: 'relation';
  readonly key: string;
  readonly level: Level;
  readonly rows: RelatedRows;
  readonly shows: 'all' | 'one or null' | 'one';
}

/** An object around the rows of a relation, which may stand in it under several keys. */
export interface Connection {
  readonly kind: 'connection';
  readonly key: string;
  readonly members: readonly (Constant | Relation)[];
}
