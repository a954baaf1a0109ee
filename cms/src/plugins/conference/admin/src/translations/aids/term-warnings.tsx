import { Flex, Typography } from '@strapi/design-system';
import { WarningCircle } from '@strapi/icons';
import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';
import type { GlossaryTerm } from '../../../../server/src/translation/desk/contract';
import { checkTranslation, type TermWarning } from '../../../../server/src/translation/glossary/check-translation';

interface Props {
  readonly source: string;
  readonly target: string;
  readonly sourceText: string;
  readonly targetText: string;
  readonly terms: readonly GlossaryTerm[];
}

/** Where a translation as it is typed is not as the glossary says. It is told, and hinders nobody. */
export function TermWarnings({ source, target, sourceText, targetText, terms }: Props) {
  const { formatMessage } = useIntl();
  const warnings = useMemo(
    () => checkTranslation({ source, target, sourceText, targetText }, terms),
    [source, target, sourceText, targetText, terms],
  );
  return (
    <div role="status" aria-label={formatMessage({ id: 'conference.terms.warnings' })}>
      {warnings.map((warning) => (
        <Warning key={JSON.stringify(warning)} of={warning} />
      ))}
    </div>
  );
}

function Warning({ of: warning }: { readonly of: TermWarning }) {
  const { formatMessage, formatList } = useIntl();
  const translations = formatList(
    warning.translations.map((text) => `«${text}»`),
    { type: 'disjunction' },
  );
  const { code, term } = warning;
  const forbidden = warning.code === 'forbidden' ? warning.forbidden : '';
  return (
    <Flex tag="p" gap={2} alignItems="flex-start">
      <Sign aria-hidden />
      <Typography variant="pi" textColor="neutral800">
        {formatMessage({ id: `conference.terms.${code}` }, { term, forbidden, translations })}
      </Typography>
    </Flex>
  );
}

const Sign = styled(WarningCircle)`
  flex: none;
  margin-block-start: 0.2rem;
  path {
    fill: ${({ theme }) => theme.colors.warning700};
  }
`;
