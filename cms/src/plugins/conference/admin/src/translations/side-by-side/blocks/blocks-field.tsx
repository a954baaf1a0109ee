import { useRef, useState } from 'react';
import type { SideBySideField } from '../../../../../server/src/translation/desk/contract';
import { FormatBar } from './format-bar';
import { linksOf } from './inlines';
import { LinkDialog } from './link-dialog';
import { align, isShown, merge, type Row } from './rows';
import { SegmentRow } from './segment-row';
import { readSegments, textOfSegment } from './segments';
import type { TextEditor } from './slate-inlines';

interface Props {
  readonly field: SideBySideField;
  /** What is written or typed; null while nothing is. */
  readonly value: unknown;
  readonly lang: string;
  readonly label: string;
  readonly labelId: string;
  readonly describedBy: string;
  readonly isInvalid: boolean;
  readonly isUnfinished: boolean;
  readonly onChange: (value: unknown) => void;
}

/** Rich text, piece by piece beside its source, whose structure it keeps. */
export function BlocksField({
  field,
  value,
  lang,
  label,
  labelId,
  describedBy,
  isInvalid,
  isUnfinished,
  onChange,
}: Props) {
  const { source, target, canWrite } = field;
  const past = target.madeFrom && target.madeFrom.locale === source?.locale ? target.madeFrom.text : null;
  const [rows, setRows] = useState(() => align(source?.value, value, past));
  const [hints] = useState(() => (target.follows === null ? [] : readSegments(target.value, 'h').map(textOfSegment)));
  const [linking, setLinking] = useState<TextEditor>();
  const editing = useRef<TextEditor>();
  const pieces = useRef<HTMLDivElement>(null);

  const change = (changed: readonly Row[]) => {
    setRows(changed);
    onChange(merge(changed));
  };
  const focusOn = (index: number) =>
    pieces.current
      ?.querySelectorAll<HTMLElement>('[data-piece]')
      [index]?.querySelector<HTMLElement>('[data-target]')
      ?.focus();
  const isFollowing = rows.every((row) => row.target === null);
  const links = rows.flatMap((row) => (row.source && row.source.kind !== 'image' ? linksOf(row.source.children) : []));

  return (
    <div ref={pieces}>
      {canWrite && <FormatBar editor={editing} label={label} onLink={() => setLinking(editing.current)} />}
      {rows.filter(isShown).map((row, index) => (
        <SegmentRow
          key={row.key}
          field={field.name}
          row={row}
          number={index + 1}
          hint={isFollowing ? (hints[index] ?? '') : ''}
          sourceLang={source?.locale ?? lang}
          lang={lang}
          labelId={labelId}
          describedBy={describedBy}
          isInvalid={isInvalid}
          isUnfinished={isUnfinished}
          canWrite={canWrite}
          onChange={(changed) => change(rows.map((one) => (one.key === row.key ? changed : one)))}
          onRemove={() => {
            change(rows.filter(({ key }) => key !== row.key));
            focusOn(index === 0 ? 1 : index - 1);
          }}
          onFocus={(editor) => {
            editing.current = editor;
          }}
          onLink={setLinking}
          onEnter={() => focusOn(index + 1)}
        />
      ))}
      {linking && <LinkDialog editor={linking} known={links} onClose={() => setLinking(undefined)} />}
    </div>
  );
}
