import { useSay } from '../../words/use-say';
import { Formatted } from './formatted';
import { Picture } from './picture';
import type { Segment } from './segments';

interface Props {
  readonly segment: Segment;
  /** The language in which terms are looked for; left out, none are. */
  readonly termsIn?: string;
}

/** A piece of a text to be read: words as they are formatted, or a picture above its words. */
export function Piece({ segment, termsIn }: Props) {
  const say = useSay('side-by-side.piece');
  if (segment.kind !== 'image') return <Formatted inlines={segment.children} termsIn={termsIn} />;
  return (
    <>
      <Picture image={segment.image} />
      {segment.alt || <em>{say('no-alt')}</em>}
    </>
  );
}
