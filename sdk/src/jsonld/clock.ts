import type { IsoDateTime } from '../scalars.js';

/**
 * An instant as the clock of a zone shows it, with its distance from UTC (RFC 3339): `2024-04-09T09:00:00+05:00`.
 * @throws RangeError where one of them is none.
 */
export function onClock(instant: IsoDateTime, timeZone = 'UTC'): string {
  const moment = new Date(instant);
  // `4/9/2024, GMT+05:00`, and at Greenwich `4/9/2024, GMT`.
  const offset = moment.toLocaleDateString('en', { timeZone, timeZoneName: 'longOffset' }).split('GMT')[1] || '+00:00';
  const there = new Date(+moment - Date.parse(`1970-01-01T00:00${offset}`));
  return there.toISOString().slice(0, 19) + offset;
}
