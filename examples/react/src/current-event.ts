import type { queriesIn } from './conference';

/** The event that the application is about: the latest one. */
export function currentEvent(queries: ReturnType<typeof queriesIn>) {
  return queries.events.list({ sort: ['startsOn:desc'], pageSize: 1 });
}
