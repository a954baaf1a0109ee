import { Flex, TextButton, Typography } from '@strapi/design-system';
import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';
import type { GlossaryTerm } from '../../../../server/src/translation/desk/contract';
import { TermFinder } from '../../../../server/src/translation/glossary/find-terms';
import { AidSection } from './aid-section';

interface Props {
  readonly lang: string;
  readonly targetLang: string;
  /** Terms that it does not have are left out. */
  readonly text: string;
  readonly terms: readonly GlossaryTerm[];
  readonly onInsert: (text: string) => void;
}

/** The terms in a text, each with its translation at hand. */
export function TermList({ lang, targetLang, text, terms, onInsert }: Props) {
  const { formatMessage } = useIntl();
  const found = useMemo(() => new TermFinder(lang, terms).find(text), [lang, terms, text]);
  if (found.length === 0) return null;
  return (
    <AidSection title={formatMessage({ id: 'conference.terms.inSource' })}>
      <Lines>
        {found.map(({ entry }) => (
          <Line
            key={`${entry.term} ${entry.translation}`}
            entry={entry}
            lang={lang}
            targetLang={targetLang}
            onInsert={onInsert}
          />
        ))}
      </Lines>
    </AidSection>
  );
}

interface LineProps extends Pick<Props, 'lang' | 'targetLang' | 'onInsert'> {
  readonly entry: GlossaryTerm;
}

function Line({ entry: { term, translation, forbidden, note }, lang, targetLang, onInsert }: LineProps) {
  const { formatMessage, formatList } = useIntl();
  const label = formatMessage({ id: 'conference.terms.insert' }, { translation });
  return (
    <li>
      <Flex gap={2} wrap="wrap" alignItems="baseline">
        <span lang={lang}>{term}</span>
        <span aria-hidden>→</span>
        <TextButton lang={targetLang} aria-label={label} onClick={() => onInsert(translation)}>
          {translation}
        </TextButton>
        {forbidden.length > 0 && (
          <Typography variant="pi" textColor="danger700">
            {formatMessage({ id: 'conference.terms.notToUse' }, { forbidden: formatList(forbidden, { type: 'unit' }) })}
          </Typography>
        )}
      </Flex>
      {note && (
        <Typography tag="p" variant="pi" textColor="neutral600">
          {note}
        </Typography>
      )}
    </li>
  );
}

const Lines = styled.ul`
  display: grid;
  gap: 0.4rem;
  margin-block-start: 0.4rem;
`;
