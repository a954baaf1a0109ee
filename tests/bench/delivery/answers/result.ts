import { median } from '../../statistics';
import type { Round } from './compare';

/** What a server did with a question: every round, and what is the same in all. */
export interface Result {
  readonly panels: number;
  readonly question: string;
  readonly way: 'POST' | 'GET' | '304';
  readonly server: string;
  readonly connections: number;
  /** Length of the answer's body. */
  readonly bytes: number;
  /** SQL statements for one answer. */
  readonly statements: number;
  readonly rounds: readonly Round[];
}

const FIGURES = ['requestsPerSecond', 'p50', 'p99', 'cpu', 'rss', 'clientCpu'] as const;
type Figure = (typeof FIGURES)[number];

/** The median over the rounds. */
export const medianOf = ({ rounds }: Pick<Result, 'rounds'>, figure: Figure): number =>
  median(rounds.map((round) => round[figure]));

/** The median of one server's figure through another's, round by round. */
export const ratioOf = (one: Result, other: Result, figure: Figure): number =>
  median(one.rounds.map((round, index) => round[figure] / (other.rounds[index]?.[figure] ?? Number.NaN)));

/** A result for programs: with the medians beside the rounds. */
export const withMedians = (result: Result): object => ({
  ...result,
  medians: Object.fromEntries(FIGURES.map((figure) => [figure, medianOf(result, figure)])),
});
