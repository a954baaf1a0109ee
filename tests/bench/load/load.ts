import { quantile } from '../statistics';
import { type AnswerHead, UnreadableAnswer } from './answer-reader';
import { type Asked, bytesOf } from './asked';
import { Connection } from './connection';

export interface Load {
  readonly asked: Asked;
  /** What every answer has to be. */
  readonly expected: AnswerHead;
  readonly connections: number;
  /** For how long to ask; what is asked by then is waited for. */
  readonly seconds: number;
}

export interface Loaded {
  readonly answers: number;
  /** From the first question to the last answer. */
  readonly seconds: number;
  /** Milliseconds. */
  readonly p50: number;
  readonly p99: number;
  /** Answers that were not the expected one, by status or by length. */
  readonly wrong: number;
  /** Connections that could not be opened, or that the server ended. None is opened again. */
  readonly dropped: number;
  /** How much of one processor core this client used, 0 to 1: near 1 it is the client that is measured. */
  readonly clientCpu: number;
}

/**
 * Asks one question over and over on each of several keep-alive connections, the next as soon as one is answered.
 * @throws UnreadableAnswer when an answer has no end that can be found.
 */
export async function load({ asked, expected, connections, seconds }: Load): Promise<Loaded> {
  const question = bytesOf(asked);
  const latencies: number[] = [];
  let wrong = 0;
  let deadline = Number.POSITIVE_INFINITY;

  const askOn = async (connection: Connection): Promise<void> => {
    for (let sent = performance.now(); sent < deadline; sent = performance.now()) {
      const { status, bytes } = await connection.ask(question);
      latencies.push(performance.now() - sent);
      if (status !== expected.status || bytes !== expected.bytes) wrong += 1;
    }
  };

  const all = Array.from({ length: connections }, () => new Connection(new URL(asked.url)));
  // One that cannot be opened is counted when it is asked.
  await Promise.allSettled(all.map((connection) => connection.opened()));
  const start = performance.now();
  const cpu = process.cpuUsage();
  deadline = start + seconds * 1_000;
  const ended = await Promise.allSettled(all.map(askOn));
  const { user, system } = process.cpuUsage(cpu);
  const elapsed = performance.now() - start;
  for (const connection of all) connection.end();
  const failures = ended.flatMap((end) => (end.status === 'rejected' ? [end.reason] : []));
  const unreadable = failures.find((failure) => failure instanceof UnreadableAnswer);
  if (unreadable) throw unreadable;
  return {
    answers: latencies.length,
    seconds: elapsed / 1_000,
    p50: quantile(latencies, 0.5),
    p99: quantile(latencies, 0.99),
    wrong,
    dropped: failures.length,
    clientCpu: (user + system) / 1_000 / elapsed,
  };
}
