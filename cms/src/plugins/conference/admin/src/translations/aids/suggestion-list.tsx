import { Badge, Button, Flex, Typography } from '@strapi/design-system';
import { useEffect, useId } from 'react';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';
import type { Suggestion } from '../../../../server/src/translation/desk/contract';
import { useSteady } from '../../react/use-steady';
import { AidSection } from './aid-section';

interface Props {
  readonly lang: string;
  readonly suggestions: readonly Suggestion[];
  readonly onUse: (text: string) => void;
}

/** How something like the source was translated before; each is taken by its button, or by Alt and its number. */
export function SuggestionList({ lang, suggestions, onUse }: Props) {
  const { formatMessage } = useIntl();
  useNumberKeys((number) => {
    const suggestion = suggestions[number - 1];
    if (suggestion) onUse(suggestion.target);
    return suggestion !== undefined;
  });
  if (suggestions.length === 0) return null;
  return (
    <AidSection title={formatMessage({ id: 'conference.terms.suggestions' })}>
      <Lines>
        {suggestions.map((suggestion, index) => (
          <Line
            key={`${suggestion.source} ${suggestion.target}`}
            suggestion={suggestion}
            number={index + 1}
            lang={lang}
            onUse={() => onUse(suggestion.target)}
          />
        ))}
      </Lines>
    </AidSection>
  );
}

interface LineProps {
  readonly suggestion: Suggestion;
  readonly number: number;
  readonly lang: string;
  readonly onUse: () => void;
}

function Line({ suggestion: { source, target, score, from }, number, lang, onUse }: LineProps) {
  const { formatMessage } = useIntl();
  const id = useId();
  const isSame = score === 100;
  return (
    <li>
      <p id={id} lang={lang}>
        {target}
      </p>
      {!isSame && (
        <Typography tag="p" variant="pi" textColor="neutral600">
          {source}
        </Typography>
      )}
      <Flex gap={2} wrap="wrap">
        <Badge variant={isSame ? 'success' : 'secondary'}>
          {formatMessage({ id: isSame ? 'conference.terms.sameSource' : 'conference.terms.likeness' }, { score })}
        </Badge>
        {from.title && (
          <Typography variant="pi" textColor="neutral600">
            {formatMessage({ id: 'conference.terms.from' }, { title: from.title })}
          </Typography>
        )}
        <Button size="S" variant="ghost" aria-keyshortcuts={`Alt+${number}`} aria-describedby={id} onClick={onUse}>
          {formatMessage({ id: 'conference.terms.useByKey' }, { number })}
        </Button>
      </Flex>
    </li>
  );
}

/** By the place of the keys: with Alt, a Mac types other signs on them. */
function useNumberKeys(take: (number: number) => boolean): void {
  const takes = useSteady(take);
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const { altKey, ctrlKey, metaKey, shiftKey, code } = event;
      const [, digit] = /^Digit([1-5])$/.exec(code) ?? [];
      if (!altKey || ctrlKey || metaKey || shiftKey || digit === undefined) return;
      if (takes(Number(digit))) event.preventDefault();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [takes]);
}

const Lines = styled.ol`
  display: grid;
  gap: 1.2rem;
  margin-block-start: 0.4rem;
`;
