import { Button, IconButton } from '@strapi/design-system';
import { Duplicate, Trash } from '@strapi/icons';
import { useEffect, useId, useRef, useState } from 'react';
import { useIntl } from 'react-intl';
import { ReactEditor } from 'slate-react';
import { Difference } from '../fields/difference';
import { insertAtCaret, WordsArea } from '../fields/words-area';
import { useAided } from '../pane/pane';
import { Formatted } from './formatted';
import { linksOf, marksOf, run } from './inlines';
import { Picture } from './picture';
import { copySource, fill, isUnfilled, type Row } from './rows';
import { SegmentEditor } from './segment-editor';
import { type Segment, textOfSegment } from './segments';
import type { TextEditor } from './slate-inlines';

interface Props {
  readonly field: string;
  readonly row: Row;
  /** Its place in the text, from 1. */
  readonly number: number;
  /** The words shown in its place while nothing is written. */
  readonly hint: string;
  readonly sourceLang: string;
  readonly lang: string;
  readonly labelId: string;
  readonly describedBy: string;
  readonly isInvalid: boolean;
  readonly isUnfinished: boolean;
  readonly canWrite: boolean;
  readonly onChange: (row: Row) => void;
  readonly onRemove: () => void;
  readonly onFocus: (editor: TextEditor) => void;
  readonly onLink: (editor: TextEditor) => void;
  readonly onEnter: () => void;
}

/** A piece of the source, and the one that it becomes. */
export function SegmentRow(props: Props) {
  const { row, number, hint, sourceLang, lang, labelId, describedBy, isInvalid, canWrite } = props;
  const { formatMessage } = useIntl();
  const say = (id: string, values?: Record<string, string | number>) =>
    formatMessage({ id: `conference.side-by-side.piece.${id}` }, values);
  const id = useId();
  const [copies, setCopies] = useState(0);
  const target = useRef<HTMLDivElement>(null);
  // What is copied comes in a new editor, and the caret with it.
  useEffect(() => {
    if (copies > 0) target.current?.querySelector<HTMLElement>('[data-target]')?.focus();
  }, [copies]);

  const renew = (changed: Row) => {
    props.onChange(changed);
    setCopies(copies + 1);
  };
  const editing = useRef<TextEditor>();
  const aided = useAided(
    `${props.field}/${row.key}`,
    row.source && canWrite
      ? {
          field: props.field,
          sourceText: textOfSegment(row.source),
          targetText: row.target ? textOfSegment(row.target) : '',
          onUse: (words) => renew(fill(row, row.source?.kind === 'image' ? words : [run(words)])),
          onInsert: (words) => {
            const area = target.current?.querySelector('textarea');
            if (area) insertAtCaret(area, words, (typed) => props.onChange(fill(row, typed)));
            else if (editing.current) {
              ReactEditor.focus(editing.current);
              editing.current.insertText(words);
            }
          },
        }
      : undefined,
  );

  const kind = row.source?.kind ?? row.target?.kind ?? 'paragraph';
  const isLeft = isUnfilled(row);
  const isChanged = row.source !== null && row.was !== null && row.was !== tidy(textOfSegment(row.source));
  const common = {
    lang,
    placeholder: hint || (isLeft ? say('missing') : ''),
    labelledBy: `${labelId} ${id}-kind`,
    describedBy: row.source ? `${id}-source ${describedBy}` : describedBy,
    isInvalid,
    isUnfinished: isLeft || (props.isUnfinished && (row.was === null || isChanged || row.source === null)),
  };

  return (
    <div className="pair" data-piece data-kind={kind} data-extra={row.source === null || undefined}>
      <span id={`${id}-kind`} hidden>
        {say(`kind.${kind}`, { number })}
      </span>
      <div className="source" id={`${id}-source`} lang={sourceLang}>
        {row.source === null && row.was !== null && <Difference before={row.was} after="" lang={sourceLang} />}
        {row.source && isChanged && row.was ? (
          <Difference before={row.was} after={tidy(textOfSegment(row.source))} lang={sourceLang} />
        ) : (
          row.source && <Piece segment={row.source} isNew={row.was === ''} termsIn={sourceLang} />
        )}
      </div>
      <div className="target" ref={target}>
        {!canWrite && (
          <div className="read" lang={lang}>
            {row.target && <Piece segment={row.target} />}
          </div>
        )}
        {canWrite && (row.source ?? row.target) !== null && (
          <Editing
            key={copies}
            {...props}
            common={common}
            onFocus={(editor) => {
              editing.current = editor;
              aided.onFocus();
              if (editor) props.onFocus(editor);
            }}
          />
        )}
        {canWrite && isLeft && (
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
        {canWrite && row.source === null && row.target && (
          <div className="aside">
            <span>{say(row.was === null ? 'extra' : 'gone')}</span>
            <Button size="S" variant="ghost" startIcon={<Trash />} onClick={props.onRemove}>
              {say('remove')}
            </Button>
          </div>
        )}
        {canWrite && !isLeft && <Lost row={row} />}
      </div>
      {aided.aids}
    </div>
  );
}

type Common = Pick<
  Parameters<typeof WordsArea>[0],
  'lang' | 'placeholder' | 'labelledBy' | 'describedBy' | 'isInvalid' | 'isUnfinished'
>;

type EditingProps = Pick<Props, 'row' | 'onChange' | 'onLink' | 'onEnter'> & {
  readonly common: Common;
  /** A picture's alternative text has no editor of rich text. */
  readonly onFocus: (editor?: TextEditor) => void;
};

function Editing({ row, onChange, onFocus, onLink, onEnter, common }: EditingProps) {
  const like = row.source ?? row.target;
  if (like?.kind === 'image') {
    const alt = row.target?.kind === 'image' ? row.target.alt : '';
    return (
      <WordsArea
        {...common}
        isLine
        value={alt}
        onChange={(words) => onChange(fill(row, words))}
        onFocus={() => onFocus()}
      />
    );
  }
  const inlines = row.target && row.target.kind !== 'image' ? row.target.children : [];
  return (
    <SegmentEditor
      {...common}
      inlines={inlines}
      onChange={(words) => onChange(fill(row, words))}
      onFocus={onFocus}
      onLink={onLink}
      onEnter={onEnter}
    />
  );
}

interface PieceProps {
  readonly segment: Segment;
  readonly isNew?: boolean;
  readonly termsIn?: string;
}

function Piece({ segment, isNew = false, termsIn }: PieceProps) {
  const { formatMessage } = useIntl();
  if (segment.kind === 'image') {
    return (
      <>
        <Picture image={segment.image} />
        {segment.alt || <em>{formatMessage({ id: 'conference.side-by-side.piece.no-alt' })}</em>}
      </>
    );
  }
  const words = <Formatted inlines={segment.children} termsIn={termsIn} />;
  return isNew ? <ins>{words}</ins> : words;
}

/** Formatting of the source that the translation has not: a link that leads nowhere is easily overlooked. */
function Lost({ row: { source, target } }: { readonly row: Row }) {
  const { formatMessage } = useIntl();
  if (!source || !target || source.kind === 'image' || target.kind === 'image') return null;
  const say = (id: string) => formatMessage({ id: `conference.side-by-side.piece.${id}` });
  const links = linksOf(target.children);
  const marks = marksOf(target.children);
  const lost = [
    ...(linksOf(source.children).length > links.length ? [say('mark.link')] : []),
    ...marksOf(source.children)
      .filter((mark) => !marks.includes(mark))
      .map((mark) => say(`mark.${mark}`)),
  ];
  if (lost.length === 0) return null;
  return (
    <p className="lost">{formatMessage({ id: 'conference.side-by-side.piece.lost' }, { lost: lost.join(', ') })}</p>
  );
}

/** As the server reads it, to be compared with what a translation was made from. */
const tidy = (text: string) => text.normalize('NFC').replaceAll(/\s+/g, ' ').trim();
