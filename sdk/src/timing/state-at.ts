import { type Instant, instantOf, lengthOf } from '../time/instants.js';

/** Any part of a programme: a panel, or a talk that was given an end. */
export interface Timed {
  readonly startsAt?: Instant | null | undefined;
  readonly endsAt?: Instant | null | undefined;
}

/** Where something is at a moment: before it, during it, after it. */
export type TimedState = 'upcoming' | 'running' | 'over';

/**
 * Where a panel stands at a point in time, by its times alone (a cancelled one has times, too). It runs from its start until
 * just before its end. `null` where its times do not tell: it has no start, or has started and has no end.
 * @param timed What takes place.
 * @throws RangeError for what is no point in time, and for an end before the start.
 */
export function stateAt({ startsAt, endsAt }: Timed, now: Instant = new Date()): TimedState | null {
  if (!startsAt) return null;
  const [start, time] = [instantOf(startsAt), instantOf(now)];
  const end = endsAt ? instantOf(endsAt) : undefined;
  lengthOf(start, end ?? start);
  if (time < start) return 'upcoming';
  if (end === undefined) return null;
  return time < end ? 'running' : 'over';
}

/** Whether a panel is running. */
export function isNow(panel: Timed, now?: Instant): boolean {
  return stateAt(panel, now) === 'running';
}
