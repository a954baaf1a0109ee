import { css, styled } from 'styled-components';
import type { TranslationState } from '../../../../server/src/translation/state';
import { stateColours } from './state-mark';
import { type Counts, statesInOrder } from './sums';

interface Props {
  readonly counts: Counts;
  /** What it shows, in words. */
  readonly label: string;
}

/** How much is in which state, as parts of a bar. Each state has a pattern of its own. */
export function StateBar({ counts, label }: Props) {
  const present = statesInOrder.filter((state) => counts[state] > 0);
  return (
    <Bar role="img" aria-label={label}>
      {present.map((state) => (
        <Part key={state} $state={state} style={{ flexGrow: counts[state] }} />
      ))}
    </Bar>
  );
}

/** The part of a bar that stands for a state, to be shown beside its name. */
export const Swatch = ({ of: state }: { readonly of: TranslationState }) => (
  <Sample aria-hidden>
    <Part $state={state} style={{ flexGrow: 1 }} />
  </Sample>
);

const patterns: Readonly<Record<TranslationState, ReturnType<typeof css>>> = {
  complete: css`
    background: currentColor;
  `,
  outdated: css`
    background: repeating-linear-gradient(-45deg, currentColor 0 4px, transparent 4px 7px);
  `,
  partial: css`
    background: repeating-linear-gradient(90deg, currentColor 0 2px, transparent 2px 5px);
  `,
  missing: css`
    background: transparent;
  `,
};

const Part = styled.span<{ readonly $state: TranslationState }>`
  min-width: 8px;
  color: ${({ theme, $state }) => theme.colors[stateColours[$state]]};
  border: 1px solid currentColor;
  ${({ $state }) => patterns[$state]}

  &:first-child {
    border-start-start-radius: 4px;
    border-end-start-radius: 4px;
  }
  &:last-child {
    border-start-end-radius: 4px;
    border-end-end-radius: 4px;
  }
`;

const Bar = styled.div`
  display: flex;
  gap: 2px;
  height: 12px;
`;

const Sample = styled.span`
  display: inline-flex;
  width: 28px;
  height: 12px;
`;
