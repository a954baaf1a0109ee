import type { ReactNode } from 'react';
import { styled } from 'styled-components';
import type { TranslationState } from '../../../../server/src/translation/state';

/** A small sign of a state, told from the others by its form as well as by its colour. It stands beside words or a number. */
export function StateMark({ of: state }: { readonly of: TranslationState }) {
  return (
    <Sign $state={state} viewBox="0 0 16 16" width="1.4rem" height="1.4rem" aria-hidden focusable="false">
      {forms[state]}
    </Sign>
  );
}

const outline = { fill: 'none', stroke: 'currentColor', strokeWidth: 2 } as const;
const round = { strokeLinecap: 'round', strokeLinejoin: 'round' } as const;

const forms: Readonly<Record<TranslationState, ReactNode>> = {
  // A tick in a full circle.
  complete: (
    <>
      <circle cx="8" cy="8" r="7.5" fill="currentColor" />
      <path d="M4.8 8.3 7 10.5l4.2-4.8" fill="none" stroke="var(--ground)" strokeWidth="2" {...round} />
    </>
  ),
  // The hands of a clock.
  outdated: (
    <>
      <circle cx="8" cy="8" r="6.5" {...outline} />
      <path d="M8 4.3V8l2.6 1.8" {...outline} {...round} />
    </>
  ),
  // Half full.
  partial: (
    <>
      <circle cx="8" cy="8" r="6.5" {...outline} />
      <path d="M8 3a5 5 0 0 1 0 10Z" fill="currentColor" />
    </>
  ),
  // An empty circle that is not closed.
  missing: <circle cx="8" cy="8" r="6.5" {...outline} strokeDasharray="2.6 2.5" />,
};

export const stateColours = {
  complete: 'success600',
  outdated: 'warning700',
  partial: 'secondary600',
  missing: 'neutral600',
} as const satisfies Readonly<Record<TranslationState, string>>;

const Sign = styled.svg<{ readonly $state: TranslationState }>`
  --ground: ${({ theme }) => theme.colors.neutral0};
  color: ${({ theme, $state }) => theme.colors[stateColours[$state]]};
  flex: none;
`;
