import type { FieldInput } from '../fields/field-input';
import { WordsArea } from '../fields/words-area';
import { fill, type Row } from './rows';
import { SegmentEditor } from './segment-editor';
import type { TextEditor } from './slate-inlines';

interface Props {
  readonly row: Row;
  readonly input: FieldInput;
  readonly placeholder: string;
  readonly onChange: (row: Row) => void;
  /** A picture's words have no editor of rich text. */
  readonly onFocus: (editor?: TextEditor) => void;
  readonly onLink: (editor: TextEditor) => void;
  readonly onEnter: () => void;
}

/** Where the words of a piece are written: rich text, or the plain words of a picture. Nothing where a piece is gone from both. */
export function PieceEditor({ row, input, placeholder, onChange, onFocus, onLink, onEnter }: Props) {
  const { source, target } = row;
  const kind = (source ?? target)?.kind;
  if (kind === undefined) return null;
  if (kind === 'image') {
    return (
      <WordsArea
        {...input}
        placeholder={placeholder}
        isLine
        value={target?.kind === 'image' ? target.alt : ''}
        onChange={(words) => onChange(fill(row, words))}
        onFocus={() => onFocus()}
      />
    );
  }
  return (
    <SegmentEditor
      {...input}
      placeholder={placeholder}
      inlines={target && target.kind !== 'image' ? target.children : []}
      onChange={(words) => onChange(fill(row, words))}
      onFocus={onFocus}
      onLink={onLink}
      onEnter={onEnter}
    />
  );
}
