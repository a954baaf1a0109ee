import { Flex, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { Link } from 'react-router-dom';
import { styled } from 'styled-components';
import type { DeskFilter } from '../../../../server/src/translation/desk/contract';
import { searchOf } from '../filters/address';
import { listAddress } from '../paths';
import { StateBar } from '../states/state-bar';
import { StateMark } from '../states/state-mark';
import { allOf, type Counts, statesInOrder } from '../states/sums';

interface Props {
  readonly counts: Counts;
  /** Whose counts, in words: «Сессиялар, Қазақша». */
  readonly of: string;
  /** What finds these documents. */
  readonly filter: DeskFilter;
  readonly children?: ReactNode;
}

/** How many documents are in which state: as a bar, and as numbers that lead to them. */
export function CountsCell({ counts, of, filter, children }: Props) {
  const { formatMessage } = useIntl();
  if (allOf(counts) === 0) {
    return (
      <td>
        <Typography textColor="neutral600">{formatMessage({ id: 'conference.desk.overview.none' })}</Typography>
      </td>
    );
  }
  const states = statesInOrder.filter((state) => counts[state] > 0);
  const textOf = (state: (typeof states)[number]) =>
    formatMessage({ id: `conference.desk.overview.${state}` }, { n: counts[state] });
  return (
    <td>
      <Flex direction="column" alignItems="stretch" gap={2}>
        {children}
        <StateBar counts={counts} label={`${of}: ${states.map(textOf).join(', ')}`} />
        <Flex tag="ul" gap={3} wrap="wrap">
          {states.map((state) => (
            <li key={state}>
              <CountLink to={listAddress(searchOf({ ...filter, state }))} aria-label={`${of}: ${textOf(state)}`}>
                <StateMark of={state} />
                {counts[state]}
              </CountLink>
            </li>
          ))}
        </Flex>
      </Flex>
    </td>
  );
}

const CountLink = styled(Link)`
  display: inline-flex;
  align-items: center;
  gap: 0.4rem;
  min-height: 2.4rem;
  color: ${({ theme }) => theme.colors.neutral800};
  font-weight: 600;
  font-variant-numeric: tabular-nums;
  text-decoration: none;

  &:hover,
  &:focus-visible {
    text-decoration: underline;
  }
`;
