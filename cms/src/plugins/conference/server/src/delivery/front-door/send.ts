import type { IncomingMessage, ServerResponse } from 'node:http';
import { isHeld } from '../answers/entity-tag';
import type { ReadyAnswer } from '../answers/ready-answer';
import type { ChainHeaders } from './chain-headers';
import type { Form } from './forms';

/** Sends an answer, or that the client already has it (RFC 9110 §15.4.5). */
export function send(
  request: IncomingMessage,
  response: ServerResponse,
  answer: ReadyAnswer,
  { mediaType, codings }: Form,
  { fields, vary }: ChainHeaders,
  cacheControl: string,
): void {
  const coding = answer.best(codings);
  const known = request.method === 'GET' ? request.headers['if-none-match'] : undefined;
  // What a client has it may have got in another coding than the one that is ready now.
  const held =
    known === undefined ? undefined : [coding, ...codings].find((one) => isHeld(known, answer.tag(one, mediaType)));
  const headers = [
    ...fields,
    'Vary',
    vary,
    'Cache-Control',
    cacheControl,
    'ETag',
    answer.tag(held ?? coding, mediaType),
  ];
  if (held !== undefined) {
    response.writeHead(304, headers).end();
    return;
  }
  const bytes = answer.bytes(coding);
  headers.push('Surrogate-Key', answer.surrogateKey, 'Content-Type', mediaType, 'Content-Length', String(bytes.length));
  if (coding !== 'identity') headers.push('Content-Encoding', coding);
  response.writeHead(200, headers).end(bytes);
}
