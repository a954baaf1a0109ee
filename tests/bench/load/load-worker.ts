import { serve } from '../processes/serve';
import { load } from './load';

/** The load client, in a process of its own: it may not share its core with what it measures. */
const loadClient = { load };

export type LoadClient = typeof loadClient;
serve(loadClient);
