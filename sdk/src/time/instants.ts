import type { IsoDate, IsoDateTime } from '../scalars.js';

/** A point in time, on no clock yet. */
export type Instant = IsoDateTime | Date;

/** In milliseconds from 1970. A time without an offset would be another one on every machine. */
export function instantOf(instant: Instant): number {
  const time =
    typeof instant !== 'string'
      ? instant?.getTime()
      : /T.*(Z|[+-]\d\d:\d\d)$/.test(instant)
        ? Date.parse(instant)
        : Number.NaN;
  if (Number.isFinite(time)) return time;
  throw new RangeError(`“${instant}” is no point in time. Give one in UTC, such as 2024-04-10T04:00:00Z.`);
}

/** Midnight in UTC of a date of the calendar. */
export function dateOf(date: IsoDate): Date {
  const midnight = new Date(`${date}T00:00Z`);
  if (midnight.getTime() && midnight.toISOString().startsWith(`${date}T`)) return midnight;
  throw new RangeError(`“${date}” is no date. Give one such as 2024-04-10.`);
}

export function inOrder(start: number | Date, end: number | Date): void {
  if (end < start) throw new RangeError('It ends before it starts. Give the start first.');
}
