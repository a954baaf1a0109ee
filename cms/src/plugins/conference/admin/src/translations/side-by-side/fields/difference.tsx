import { VisuallyHidden } from '@strapi/design-system';
import { useSay } from '../../words/use-say';
import { placed } from '../words/placed';
import { wordDifference } from '../words/word-difference';

interface Props {
  readonly before: string;
  readonly after: string;
  readonly lang: string;
}

/** What has changed in a text, word by word: to be seen, and to be heard. */
export function Difference({ before, after, lang }: Props) {
  const say = useSay('side-by-side.difference');
  const heard = (kind: 'removed' | 'added') => <VisuallyHidden>{` [${say(kind)}: `}</VisuallyHidden>;
  return (
    <span lang={lang} className="difference">
      {placed(wordDifference(before, after, lang), ({ text }) => text).map(({ part: { kind, text }, start }) => {
        if (kind === 'same') return text;
        const Element = kind === 'removed' ? 'del' : 'ins';
        return (
          <Element key={start}>
            {heard(kind)}
            {text}
            <VisuallyHidden>] </VisuallyHidden>
          </Element>
        );
      })}
    </span>
  );
}
