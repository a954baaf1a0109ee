import type { IsoDate, IsoDateTime } from '../scalars.js';
import { refuse } from './refuse.js';

/** A point in time, on no clock yet. */
export type Instant = IsoDateTime | Date;

/** In milliseconds from 1970. A time without an offset would be another one on every machine. */
export function instantOf(instant: Instant): number {
  // JSON knows Dates of other realms, too, and has `null` for one that is none.
  const isKnown = /T.*(Z|[+-]\d\d:\d\d)"$/.test(JSON.stringify(instant));
  const time = +new Date(isKnown ? instant : Number.NaN);
  return Number.isNaN(time) ? refuse(instant, 'a point in time in UTC, such as 2024-04-10T04:00:00Z') : time;
}

/** Midnight in UTC of a date of the calendar. */
export function dateOf(date: IsoDate): Date {
  const midnight = new Date(`${date}T00:00Z`);
  // 30 February is 1 March to `Date`.
  if (!JSON.stringify(midnight).startsWith(`"${date}T`)) refuse(date, 'a date such as 2024-04-10');
  return midnight;
}

/** How long it is, in milliseconds. */
export function lengthOf(start: number | Date, end: number | Date): number {
  return end < start ? refuse('end before start', 'the start first') : +end - +start;
}
