import { Difference } from '../fields/difference';
import { Piece } from './piece';
import { isChanged, type Row } from './rows';
import { linesOfSegment } from './segments';

interface Props {
  readonly row: Row;
  readonly lang: string;
}

/** A piece of the source, with what has become of it since it was translated. */
export function SourcePiece({ row, lang }: Props) {
  const { source, was } = row;
  if (!source) return was !== null && <Difference before={was} after="" lang={lang} />;
  if (was && isChanged(row)) return <Difference before={was} after={linesOfSegment(source).join('\n')} lang={lang} />;
  const piece = <Piece segment={source} termsIn={lang} />;
  return was === '' && source.kind !== 'image' ? <ins>{piece}</ins> : piece;
}
