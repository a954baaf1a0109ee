import { Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';
import { linesOf } from '../../../../server/src/translation/lines';
import { SuggestionList } from './suggestion-list';
import { TermList } from './term-list';
import { TermWarnings } from './term-warnings';
import { type AidsPlace, useAids } from './use-aids';

interface Props extends AidsPlace {
  readonly field: string;
  /** What is translated: a string, or one paragraph of rich text. */
  readonly sourceText: string;
  /** What is written or typed for it. */
  readonly targetText: string;
  /** Puts a whole translation in the place of what is typed. */
  readonly onUse: (text: string) => void;
  /** Puts a word where the caret is. */
  readonly onInsert: (text: string) => void;
}

/**
 * What helps with the words that somebody is at: where they are not as the glossary says, its terms in the source, and how
 * something like it was translated before, at hand by Alt+1 to Alt+5. One at a time is on a page.
 */
export function FieldAids({ field, sourceText, targetText, onUse, onInsert, ...place }: Props) {
  const { formatMessage } = useIntl();
  const loaded = useAids(place, field);
  if (loaded.status !== 'loaded') {
    const id = loaded.status === 'loading' ? 'conference.terms.loading' : 'conference.terms.failed';
    return <Aside>{formatMessage({ id })}</Aside>;
  }
  const { terms, segments } = loaded.body.data;
  const text = linesOf(sourceText).join('\n');
  const suggestions = segments.find((segment) => segment.text === text)?.suggestions ?? [];
  const words = { source: place.source, target: place.locale, sourceText, targetText };
  return (
    <Frame>
      <TermWarnings {...words} terms={terms} />
      <TermList lang={place.source} targetLang={place.locale} text={sourceText} terms={terms} onInsert={onInsert} />
      <SuggestionList lang={place.locale} suggestions={suggestions} onUse={onUse} />
      {terms.length === 0 && suggestions.length === 0 && (
        <Aside>{formatMessage({ id: 'conference.terms.noAids' })}</Aside>
      )}
    </Frame>
  );
}

const Aside = ({ children }: { readonly children: string }) => (
  <Typography tag="p" variant="pi" textColor="neutral600">
    {children}
  </Typography>
);

const Frame = styled.div`
  display: grid;
  gap: 1.2rem;
  font-size: 1.4rem;
`;
