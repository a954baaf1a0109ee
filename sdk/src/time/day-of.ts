import type { IsoDate } from '../scalars.js';
import { type Instant, instantOf } from './instants.js';
import { offsetAt } from './offset.js';

/** The date on a clock at a point in time: `dayOf('2024-04-10T20:00:00Z', 'Asia/Almaty')` is `'2024-04-11'`. */
export function dayOf(instant: Instant, timeZone: string): IsoDate {
  return new Date(instantOf(instant) + offsetAt(instant, timeZone) * 60_000).toISOString().slice(0, 10);
}
