import { Button, IconButton } from '@strapi/design-system';
import { Duplicate, Trash } from '@strapi/icons';
import { useEffect, useRef, useState } from 'react';
import { ReactEditor } from 'slate-react';
import { useSay } from '../../words/use-say';
import type { FieldInput } from '../fields/field-input';
import { insertAtCaret } from '../fields/words-area';
import { useAided } from '../pane/pane';
import { run } from './inlines';
import { LostFormatting } from './lost-formatting';
import { PieceEditor } from './piece-editor';
import { copySource, fill, isChanged, isUnfilled, type Row } from './rows';
import { textOfSegment } from './segments';
import type { TextEditor } from './slate-inlines';
import type { TextInHand } from './text-in-hand';

interface Props {
  readonly row: Row;
  readonly number: number;
  readonly hint: string;
  readonly text: TextInHand;
  /** What the piece is called, and how its text is. */
  readonly input: FieldInput;
}

/** The place where a piece of the source becomes one of the translation. */
export function TargetPiece({ row, number, hint, text, input }: Props) {
  const say = useSay('side-by-side.piece');
  const { acts } = text;
  const { source, target, was } = row;
  const isLeft = isUnfilled(row);
  const place = useRef<HTMLDivElement>(null);
  const editor = useRef<TextEditor>();
  const [copies, setCopies] = useState(0);
  // What is copied comes in a new editor, and the caret with it.
  useEffect(() => {
    if (copies > 0) place.current?.querySelector<HTMLElement>('[data-target]')?.focus();
  }, [copies]);

  const renew = (changed: Row) => {
    acts.onChange(changed);
    setCopies(copies + 1);
  };
  const insert = (words: string) => {
    const area = place.current?.querySelector('textarea');
    if (area) insertAtCaret(area, words, (typed) => acts.onChange(fill(row, typed)));
    else if (editor.current) {
      ReactEditor.focus(editor.current);
      editor.current.insertText(words);
    }
  };
  const aided = useAided(
    `${text.field}/${row.key}`,
    source
      ? {
          field: text.field,
          sourceText: textOfSegment(source),
          targetText: target ? textOfSegment(target) : '',
          onUse: (words) => renew(fill(row, source.kind === 'image' ? words : [run(words)])),
          onInsert: insert,
        }
      : undefined,
  );
  const isUnfinished = isLeft || (input.isUnfinished && (source === null || was === null || isChanged(row)));

  return (
    <div className="target" ref={place}>
      <PieceEditor
        key={copies}
        row={row}
        input={{ ...input, isUnfinished }}
        placeholder={hint || (isLeft ? say('missing') : '')}
        onChange={acts.onChange}
        onLink={acts.onLink}
        onEnter={() => acts.onEnter(number)}
        onFocus={(focused) => {
          editor.current = focused;
          aided.onFocus();
          if (focused) acts.onFocus(focused);
        }}
      />
      {isLeft && (
        <div className="copy">
          <IconButton
            size="XS"
            variant="ghost"
            label={say('copy')}
            data-shortcut="copy-source"
            onClick={() => renew(copySource(row))}
          >
            <Duplicate />
          </IconButton>
        </div>
      )}
      {source === null && target && (
        <div className="aside">
          <span>{say(was === null ? 'extra' : 'gone')}</span>
          <Button size="S" variant="ghost" startIcon={<Trash />} onClick={() => acts.onRemove(row.key, number)}>
            {say('remove')}
          </Button>
        </div>
      )}
      {!isLeft && <LostFormatting row={row} />}
      {aided.aids}
    </div>
  );
}
