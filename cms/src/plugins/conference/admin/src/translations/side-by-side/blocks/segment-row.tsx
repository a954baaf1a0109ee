import { memo, useId } from 'react';
import { useSay } from '../../words/use-say';
import { Piece } from './piece';
import type { Row } from './rows';
import { SourcePiece } from './source-piece';
import { TargetPiece } from './target-piece';
import type { TextInHand } from './text-in-hand';

interface Props {
  readonly row: Row;
  /** Its place in the text, from 1. */
  readonly number: number;
  /** The words shown in its place while nothing is written. */
  readonly hint: string;
  readonly text: TextInHand;
}

/** A piece of the source, and the one that it becomes. */
export const SegmentRow = memo(function SegmentRow({ row, number, hint, text }: Props) {
  const say = useSay('side-by-side.piece');
  const id = useId();
  const { source, target } = row;
  const [kindId, sourceId] = [`${id}-kind`, `${id}-source`];
  const kind = source?.kind ?? target?.kind ?? 'paragraph';
  const { labelledBy, describedBy, ...input } = text.input;
  const named = {
    ...input,
    labelledBy: `${labelledBy} ${kindId}`,
    describedBy: source ? `${sourceId} ${describedBy}` : describedBy,
  };
  return (
    <div className="pair" data-piece data-kind={kind}>
      <span id={kindId} hidden>
        {say(`kind.${kind}`, { number })}
      </span>
      <div className="source" id={sourceId} lang={text.sourceLang}>
        <SourcePiece row={row} lang={text.sourceLang} />
      </div>
      {text.canWrite ? (
        <TargetPiece row={row} number={number} hint={hint} text={text} input={named} />
      ) : (
        <div className="target read" lang={input.lang}>
          {target && <Piece segment={target} />}
        </div>
      )}
    </div>
  );
});
