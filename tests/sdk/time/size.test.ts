import { expect, test } from 'vitest';
import { bundleSize } from '../../helpers/bundle-size';

test.each([
  ['dateRange', 1_500],
  ['timeRange', 1_500],
  ['clock, dayOf, clockDifference', 1_500],
  ['zoneLabel', 1_500],
  ['duration, minutesBetween, stateAt, isNow', 1_500],
  ['dateRange, timeRange, duration, stateAt, zoneLabel, dayOf, clockDifference, isNow, minutesBetween, clock', 2_200],
])('a page that shows times by { %s } loads at most %i bytes for it', async (names, budget) => {
  const { bytes, gzip } = await bundleSize(`export { ${names} } from '@kurultai/sdk/time';`);
  console.info(`time { ${names} }: ${bytes} bytes, ${gzip} gzipped`);
  expect(gzip).toBeLessThanOrEqual(budget);
});
