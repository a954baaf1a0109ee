import type { Carry } from './carry.js';

/** By the platform's `fetch`, with nothing between (GraphQL over HTTP, §5). */
export const carryByFetch: Carry = async ({ query, operationName, variables }, _, headers, send) =>
  JSON.parse(await send({ method: 'POST', headers, body: JSON.stringify({ query, operationName, variables }) }));
