import { useSay } from '../../words/use-say';
import { linksOf, marksOf } from './inlines';
import type { Row } from './rows';

/** Formatting of the source that the translation has not: a link that leads nowhere is easily overlooked. */
export function LostFormatting({ row: { source, target } }: { readonly row: Row }) {
  const say = useSay('side-by-side.piece');
  if (!source || !target || source.kind === 'image' || target.kind === 'image') return null;
  const marks = marksOf(target.children);
  const lost = [
    ...(linksOf(source.children).length > linksOf(target.children).length ? ['link'] : []),
    ...marksOf(source.children).filter((mark) => !marks.includes(mark)),
  ];
  if (lost.length === 0) return null;
  return <p className="lost">{say('lost', { lost: lost.map((what) => say(`mark.${what}`)).join(', ') })}</p>;
}
