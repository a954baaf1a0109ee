import { HttpError } from '../errors/http-error.js';
import { retryAfter } from './backoff.js';

/** One operation on its way, and how far it has come. The fields mean what they do in `Trace`. */
export interface Exchange {
  readonly operation: string;
  attempt: number;
  duration: number;
  status: number | undefined;
}

/** A token, an address, a limit, a fault of the server: such a status stands for itself, whatever the body says. */
const STANDS_FOR_ITSELF = /40[13458]|429|5../;

/**
 * The text of an answer that may be GraphQL's: of success, or a refusal in GraphQL's own words (GraphQL over HTTP, §6.4).
 * @throws what `fetch` throws while there is no whole answer, `HttpError` for one that cannot be GraphQL's.
 */
export async function textOf(exchange: Exchange, place: string, answer: Promise<Response>): Promise<string> {
  const response = await answer;
  const text = await response.text();
  exchange.status = response.status;
  if (!STANDS_FOR_ITSELF.test(`${response.status}`)) return text;
  throw new HttpError(
    exchange.operation,
    place,
    response.status,
    retryAfter(response.headers.get('retry-after') ?? ''),
  );
}
