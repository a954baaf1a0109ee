import { GraphQLClient } from 'graphql-request';
import type { Carry } from './carry.js';

/** By graphql-request. */
export const carryByGraphqlRequest: Carry = ({ query, variables }, endpoint, headers, send) =>
  new GraphQLClient(endpoint, {
    headers,
    errorPolicy: 'all',
    fetch: async (_, init = {}) => new Response(await send(init), { headers: { 'content-type': 'application/json' } }),
  }).rawRequest(query, { ...variables });
