import { Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { TranslationState } from '../../../../server/src/translation/state';
import { StateMark } from './state-mark';

/** A state in words, after its sign. */
export function StateName({ of: state }: { readonly of: TranslationState }) {
  const { formatMessage } = useIntl();
  return (
    <Flex tag="span" gap={2} alignItems="center">
      <StateMark of={state} />
      <Typography variant="pi" textColor="neutral800">
        {formatMessage({ id: `conference.states.${state}` })}
      </Typography>
    </Flex>
  );
}
