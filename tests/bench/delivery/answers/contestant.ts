import type { AnswerHead } from '../../load/answer-reader';
import { askOnce, type WholeAnswer } from '../../load/ask-once';
import type { Asked } from '../../load/asked';
import type { Usage } from '../../processes/usage';

/** A server that is asked one question, in one way. */
export interface Contestant {
  readonly server: string;
  readonly asked: Asked;
  usage(): Promise<Usage>;
}

/** A contestant of whom it is known what it answers and how fast it is at all. */
export interface Known extends Contestant {
  readonly expected: AnswerHead;
  readonly answer: WholeAnswer;
  /** SQL statements for one answer; for one from memory, when it is in memory. */
  readonly statements: number;
  /** How long it takes when nobody else asks; the fastest of some. */
  readonly milliseconds: number;
}

/** How many times to ask, and in how many milliseconds: what takes longer is asked once. */
const TIMES = 4;
const PATIENCE = 5_000;

/**
 * Asks a few times, one at a time.
 * @throws Error for an answer that is not 200 or 304, or that holds GraphQL errors.
 */
export async function getToKnow(contestant: Contestant): Promise<Known> {
  const statements: number[] = [];
  let answer: WholeAnswer | undefined;
  let fastest = Number.POSITIVE_INFINITY;
  const deadline = performance.now() + PATIENCE;
  do {
    const before = await contestant.usage();
    answer = await askOnce(contestant.asked);
    statements.push((await contestant.usage()).statements - before.statements);
    fastest = Math.min(fastest, answer.milliseconds);
  } while (statements.length < TIMES && performance.now() < deadline);
  requireGood(contestant, answer);
  return {
    ...contestant,
    answer,
    expected: { status: answer.status, bytes: answer.body.length },
    // The least of several: what a server does in the background is not the answer's.
    statements: Math.min(...statements),
    milliseconds: fastest,
  };
}

function requireGood({ server, asked }: Contestant, answer: WholeAnswer): void {
  const { status } = answer;
  const body = answer.body.toString();
  const isGood = status === 304 || (status === 200 && !body.includes('"errors":['));
  if (!isGood) throw new Error(`${server} answered ${asked.url} with ${status}: ${body.slice(0, 500)}`);
}
