import type { LocaleCode } from '../chains';
import type { Content } from './content';
import type { FieldKind } from './field-words';

/** A field of a document: `panel/abc/title`. Types are told by the plugin's name, those of a project by uid. */
export interface UnitId {
  readonly type: string;
  readonly documentId: string;
  readonly field: string;
}

export const writeUnitId = ({ type, documentId, field }: UnitId): string => `${type}/${documentId}/${field}`;

/** XLIFF 2 has no slash in an id (`xs:NMTOKEN`). The uid of a type has dots and colons, an id of a document has neither. */
export const writeDottedId = ({ type, documentId, field }: UnitId): string => `${type}.${documentId}.${field}`;

/** Undefined for what no export has written. */
export function readUnitId(text: string): UnitId | undefined {
  const [, type, documentId, field] = /^([\w:.-]+)[/.](\w+)[/.]([\w-]+)$/.exec(text.trim()) ?? [];
  return type === undefined || documentId === undefined || field === undefined
    ? undefined
    : { type, documentId, field };
}

/**
 * How far the words of a unit are: none yet; rich text with pieces left empty; made from a source that has changed since; made by
 * a machine and seen by nobody; or as they should be.
 */
export type UnitState = 'missing' | 'begun' | 'outdated' | 'machine' | 'finished';

/** What an export says of a field. */
export interface Unit extends UnitId {
  readonly kind: FieldKind;
  readonly source: Content;
  /** Undefined where nothing is written, or what is written is built otherwise than the source. */
  readonly target: Content | undefined;
  readonly state: UnitState;
  /** In characters. */
  readonly maxLength: number | undefined;
  /** What helps to translate, each a sentence. */
  readonly notes: readonly string[];
  readonly mark: string;
}

/** The fields of a document, in its order. */
export interface DocumentUnits {
  readonly type: string;
  readonly documentId: string;
  readonly units: readonly Unit[];
}

/** What a file is about. */
export interface FileHead {
  readonly source: LocaleCode;
  readonly target: LocaleCode;
}

/** What a file says of a field. */
export interface ReadUnit {
  readonly id: string;
  /** The line of the file on which its words are. */
  readonly line: number;
  readonly source: Content | undefined;
  readonly target: Content | undefined;
  /** Whether words of rich text are given as one text with tags: see `tagged-text.ts`. */
  readonly isTagged?: boolean;
  /** Whether the tool says that the words are as they should be, or that they are not; undefined where it says neither. */
  readonly isDone: boolean | undefined;
  readonly mark: string | undefined;
  /** What makes its words unreadable, though the file can be read. */
  readonly fault?: UnitFault | undefined;
}

export interface UnitFault {
  readonly code: 'codeStrange' | 'codeCrossed' | 'codeUnclosed';
  readonly name: string;
}

export interface ReadFile extends Partial<FileHead> {
  readonly units: readonly ReadUnit[];
}
