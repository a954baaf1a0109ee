import { quantile } from '../../statistics';

/** How many there were, and how long they took, in milliseconds. */
export interface Times {
  readonly count: number;
  readonly p50: number;
  readonly p99: number;
}

export const timesOf = (milliseconds: readonly number[]): Times => ({
  count: milliseconds.length,
  p50: quantile(milliseconds, 0.5),
  p99: quantile(milliseconds, 0.99),
});
