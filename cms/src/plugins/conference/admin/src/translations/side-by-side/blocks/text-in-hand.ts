import type { FieldInput } from '../fields/field-input';
import type { Row } from './rows';
import type { TextEditor } from './slate-inlines';

/** A rich text that is translated, as each of its pieces knows it. */
export interface TextInHand {
  readonly field: string;
  readonly sourceLang: string;
  readonly canWrite: boolean;
  readonly input: FieldInput;
  readonly acts: SegmentActs;
}

/** What is done with the pieces of a text. */
export interface SegmentActs {
  readonly onChange: (row: Row) => void;
  readonly onRemove: (key: string, number: number) => void;
  readonly onFocus: (editor: TextEditor) => void;
  readonly onLink: (editor: TextEditor) => void;
  /** On to the piece at this place, from 0. */
  readonly onEnter: (index: number) => void;
}
