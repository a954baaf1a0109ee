import { useMemo, useRef, useState } from 'react';
import { useIntl } from 'react-intl';
import type { SideBySideField } from '../../../../../server/src/translation/desk/contract';
import { FormatBar } from './format-bar';
import { linksOf } from './inlines';
import { LinkDialog } from './link-dialog';
import { align, gapsOf, isShown, merge, type Row } from './rows';
import { type SegmentActs, SegmentRow } from './segment-row';
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

  // Each piece is drawn anew only when it changes itself: what it calls stays the same, whatever has changed around it.
  const latest = useRef({ rows, onChange });
  latest.current = { rows, onChange };
  const acts = useMemo((): SegmentActs => {
    const change = (changed: readonly Row[]) => {
      latest.current.rows = changed;
      setRows(changed);
      latest.current.onChange(merge(changed));
    };
    const focusOn = (index: number) =>
      pieces.current
        ?.querySelectorAll<HTMLElement>('[data-piece]')
        [index]?.querySelector<HTMLElement>('[data-target]')
        ?.focus();
    return {
      onChange: (changed) => change(latest.current.rows.map((row) => (row.key === changed.key ? changed : row))),
      onRemove(key, number) {
        change(latest.current.rows.filter((row) => row.key !== key));
        focusOn(number === 1 ? 1 : number - 2);
      },
      onFocus(editor) {
        editing.current = editor;
      },
      onLink: setLinking,
      onEnter: focusOn,
    };
  }, []);
  const isFollowing = rows.every((row) => row.target === null);
  const links = rows.flatMap((row) => (row.source && row.source.kind !== 'image' ? linksOf(row.source.children) : []));

  return (
    <div ref={pieces}>
      {canWrite && (
        <div className="format">
          <Gaps rows={rows} />
          <FormatBar editor={editing} label={label} onLink={() => setLinking(editing.current)} />
        </div>
      )}
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
          acts={acts}
        />
      ))}
      {linking && <LinkDialog editor={linking} known={links} onClose={() => setLinking(undefined)} />}
    </div>
  );
}

/** How much of a text that somebody has begun is left. */
function Gaps({ rows }: { readonly rows: readonly Row[] }) {
  const { formatMessage } = useIntl();
  const gaps = gapsOf(rows);
  if (!gaps) return null;
  return (
    <span className="length" data-state="near">
      {formatMessage({ id: 'conference.side-by-side.field.gaps' }, { left: gaps.left, all: gaps.all })}
    </span>
  );
}
