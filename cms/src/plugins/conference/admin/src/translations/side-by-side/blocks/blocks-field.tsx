import { useMemo, useRef, useState } from 'react';
import type { ChangingInput } from '../fields/field-input';
import type { FieldView } from '../fields/field-view';
import { NoSource } from '../fields/no-source';
import { align } from './align';
import { FormatBar } from './format-bar';
import { Gaps } from './gaps';
import { linksOf } from './inlines';
import { LinkDialog } from './link-dialog';
import { isShown } from './rows';
import { SegmentRow } from './segment-row';
import { readSegments, textOfSegment } from './segments';
import type { TextEditor } from './slate-inlines';
import type { SegmentActs, TextInHand } from './text-in-hand';
import { useRows } from './use-rows';

interface Props {
  readonly view: FieldView;
  readonly label: string;
  readonly input: ChangingInput;
}

/** Rich text, piece by piece beside its source, whose structure it keeps. */
export function BlocksField({ view, label, input }: Props) {
  const { name, source, target, canWrite } = view.field;
  const { rows, change, remove } = useRows(() => align(source?.value, view.value, view.past), input.onChange);
  const [hints] = useState(() => (target.follows === null ? [] : readSegments(target.value, 'h').map(textOfSegment)));
  const [linking, setLinking] = useState<TextEditor>();
  const focused = useRef<TextEditor>();
  const pieces = useRef<HTMLDivElement>(null);
  const acts = useMemo((): SegmentActs => {
    const focusOn = (index: number) => focusPiece(pieces.current, index);
    return {
      onChange: change,
      onRemove(key, number) {
        remove(key);
        focusOn(number === 1 ? 1 : number - 2);
      },
      onFocus(editor) {
        focused.current = editor;
      },
      onLink: setLinking,
      onEnter: focusOn,
    };
  }, [change, remove]);
  const { lang, labelledBy, describedBy, isInvalid, isUnfinished } = input;
  const sourceLang = source?.locale ?? lang;
  // The same while only words change: each piece is drawn anew when it changes itself.
  const text = useMemo(
    (): TextInHand => ({
      ...{ field: name, sourceLang, canWrite, acts },
      input: { lang, labelledBy, describedBy, isInvalid, isUnfinished },
    }),
    [name, sourceLang, canWrite, acts, lang, labelledBy, describedBy, isInvalid, isUnfinished],
  );
  const shown = rows.filter(isShown);
  const isFollowing = rows.every((row) => row.target === null);
  const links = rows.flatMap((row) => (row.source && row.source.kind !== 'image' ? linksOf(row.source.children) : []));

  if (shown.length === 0) {
    return (
      <div className="pair">
        <div className="source">
          <NoSource />
        </div>
      </div>
    );
  }
  return (
    <div ref={pieces}>
      {canWrite && (
        <div className="format">
          <Gaps rows={rows} />
          <FormatBar editor={focused} label={label} onLink={() => setLinking(focused.current)} />
        </div>
      )}
      {shown.map((row, index) => (
        <SegmentRow
          key={row.key}
          row={row}
          number={index + 1}
          hint={isFollowing ? (hints[index] ?? '') : ''}
          text={text}
        />
      ))}
      {linking && <LinkDialog editor={linking} known={links} onClose={() => setLinking(undefined)} />}
    </div>
  );
}

function focusPiece(pieces: HTMLElement | null, index: number): void {
  const piece = pieces?.querySelectorAll<HTMLElement>('[data-piece]')[index];
  piece?.querySelector<HTMLElement>('[data-target]')?.focus();
}
