import autocannon from 'autocannon';
import type { Question } from './questions';

const CONNECTIONS = 8;
const SECONDS = 4;

/** Answers a second to one question asked over and over; @throws Error when any answer was not a good one. */
export async function requestsPerSecond({ url, body }: Pick<Question, 'url' | 'body'>): Promise<number> {
  const result = await autocannon({
    url,
    connections: CONNECTIONS,
    duration: SECONDS,
    ...(body && { method: 'POST', body, headers: { 'content-type': 'application/json' } }),
  });
  if (result.errors > 0 || result.non2xx > 0) {
    throw new Error(`${url} gave ${result.errors} errors and ${result.non2xx} answers that were not 2xx.`);
  }
  return result.requests.average;
}

export function median(figures: readonly number[]): number {
  const sorted = [...figures].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
