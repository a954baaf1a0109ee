import { type Conference, conferenceOver } from './conference.js';
import type { ConferenceOptions } from './open-conference.js';
import { carryByGraphqlRequest } from './transport/carry-by-graphql-request.js';
import { type Client, clientOver } from './transport/client.js';
import type { ClientOptions } from './transport/options.js';

/** Opens a conference, over graphql-request: `createConference({ endpoint: 'http://localhost:1337/graphql', locale: 'kk' })`. */
export function createConference(options: ConferenceOptions): Conference {
  return conferenceOver(createClient, options);
}

/** A client for operations of your own, over graphql-request. */
export function createClient(options: ClientOptions): Client {
  return clientOver(carryByGraphqlRequest, options);
}

export * from './public.js';
