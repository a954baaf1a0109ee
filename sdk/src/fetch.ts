import { type Conference, conferenceOver } from './conference.js';
import type { ConferenceOptions } from './open-conference.js';
import { carryByFetch } from './transport/carry-by-fetch.js';
import { type Client, clientOver } from './transport/client.js';
import type { ClientOptions } from './transport/options.js';

/** Opens a conference, over plain `fetch`: `createConference({ endpoint: 'http://localhost:1337/graphql', locale: 'kk' })`. */
export function createConference(options: ConferenceOptions): Conference {
  return conferenceOver(createClient, options);
}

/** A client for operations of your own, over plain `fetch`. */
export function createClient(options: ClientOptions): Client {
  return clientOver(carryByFetch, options);
}

export * from './public.js';
