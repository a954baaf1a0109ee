import type { Instant } from '../time/instants.js';
import { offsetAt } from '../time/offset.js';

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
