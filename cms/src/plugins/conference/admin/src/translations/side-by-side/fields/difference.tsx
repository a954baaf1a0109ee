import { VisuallyHidden } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { placed } from '../words/placed';
import { wordDifference } from '../words/word-difference';

interface Props {
  readonly before: string;
  readonly after: string;
  readonly lang: string;
}

/** What has changed in a text, word by word: to be seen, and to be heard. */
export function Difference({ before, after, lang }: Props) {
  const { formatMessage } = useIntl();
  const heard = (kind: 'removed' | 'added') => (
    <VisuallyHidden>{` [${formatMessage({ id: `conference.side-by-side.difference.${kind}` })}: `}</VisuallyHidden>
  );
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
