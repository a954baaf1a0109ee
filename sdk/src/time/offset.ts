import { formatOf } from './formats.js';
import { type Instant, instantOf } from './instants.js';

/** As CLDR writes it: `GMT`, `GMT+5`, `GMT-3:30`. */
export const offsetText = (instant: Instant, timeZone: string): string =>
  formatOf('en-US', timeZone, { timeZoneName: 'shortOffset' }).format(instantOf(instant)).replace(/.* /, '');

/** How many minutes a clock is ahead of UTC at a point in time. */
export function offsetAt(instant: Instant, timeZone: string): number {
  const [, sign, hours = 0, minutes = 0] = /(.)(\d+):?(\d*)$/.exec(offsetText(instant, timeZone)) ?? [];
  return (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -1 : 1);
}
