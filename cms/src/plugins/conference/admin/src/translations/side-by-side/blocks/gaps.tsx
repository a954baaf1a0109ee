import { useSay } from '../../words/use-say';
import { gapsOf, type Row } from './rows';

/** How much of a text that somebody has begun is left. */
export function Gaps({ rows }: { readonly rows: readonly Row[] }) {
  const say = useSay('side-by-side.field');
  const gaps = gapsOf(rows);
  if (!gaps) return null;
  return (
    <span className="length" data-state="near">
      {say('gaps', { left: gaps.left, all: gaps.all })}
    </span>
  );
}
