import type { Document, Kind } from '../words-model';

/** The types that take part. */
export type Type = 'panel' | 'expert' | 'topic';

/** Their words; the first is required in what is published. */
export const KINDS: Readonly<Record<Type, Kind>> = {
  panel: { fields: ['title', 'subtitle'] },
  expert: { fields: ['name', 'position'] },
  topic: { fields: ['title', 'description'] },
};

/** A document of the CMS, and what it should be like. */
export interface Known {
  readonly type: Type;
  readonly documentId: string;
  document: Document;
}
