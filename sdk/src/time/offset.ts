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

/**
 * How many minutes a viewer's clock is ahead of the event's, at a point in time: `-180` for 07:00 there when it is 10:00 here,
 * `0` where they agree.
 * @param viewerZone Default: the zone of the machine this runs on. On a server that is not the viewer's.
 */
export function clockDifference(
  timeZone: string,
  instant: Instant = new Date(),
  viewerZone: string = Intl.DateTimeFormat().resolvedOptions().timeZone,
): number {
  return offsetAt(instant, viewerZone) - offsetAt(instant, timeZone);
}
