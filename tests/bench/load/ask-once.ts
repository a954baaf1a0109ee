import { type Agent, type IncomingHttpHeaders, request } from 'node:http';
import type { Asked } from './asked';

/** An answer, whole, with the milliseconds that it took. */
export interface WholeAnswer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
  readonly milliseconds: number;
  /** Whether it came over a connection that had been used before. */
  readonly isReused: boolean;
}

/**
 * @param agent keeps connections; without one there is a new one for each question.
 * @throws Error when there is no answer.
 */
export function askOnce({ url, method, headers, body }: Asked, agent: Agent | false = false): Promise<WholeAnswer> {
  const start = performance.now();
  return new Promise((resolve, reject) => {
    const question = request(url, { agent, method, headers: { accept: 'application/json', ...headers } }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.once('error', reject);
      answer.once('end', () =>
        resolve({
          status: answer.statusCode ?? 0,
          headers: answer.headers,
          body: Buffer.concat(chunks),
          milliseconds: performance.now() - start,
          isReused: question.reusedSocket,
        }),
      );
    });
    question.once('error', reject);
    question.end(body);
  });
}
