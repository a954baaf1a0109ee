import { dateRange, timeRange } from '@kurultai/sdk/time';
import { duration, zoneLabel } from '@kurultai/sdk/timing';

const zoned = { timeZone: 'Asia/Almaty', locale: 'kk' };
const forms = [{}, { year: false }, { weekday: 'long' }, { weekday: 'short', month: 'short' }] as const;

/** A date of each month, and of each day of the week. */
const dates = Array.from({ length: 12 }, (_, month) =>
  new Date(Date.UTC(2024, month, 1 + month)).toISOString().slice(0, 10),
);

/** All that depends on the language, on whichever platform this runs. */
export const writtenInKazakh = {
  days: forms.flatMap((form) => dates.map((date) => dateRange(date, null, 'kk', form))),
  ranges: forms.flatMap((form) => dates.map((date) => dateRange(date, '2025-01-10', 'kk', form))),
  month: dateRange('2024-04-09', '2024-04-11', 'kk'),
  clock: timeRange('2024-04-10T04:05:00Z', '2024-04-10T13:30:00Z', zoned),
  lengths: [30, 60, 90].map((minutes) => duration(minutes, 'kk')),
  zone: zoneLabel(zoned, '2024-04-10T05:00:00Z'),
};
