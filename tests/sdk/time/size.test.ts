import { expect, test } from 'vitest';
import { bundleSize } from '../../helpers/bundle-size';

/**
 * 1.5 kB of 1,024 bytes. The whole goes beyond: Chromium lacks Kazakh, so what CLDR has of its months and days is the library
 * that this entry brings, 0.25 kB of it.
 */
const BUDGET = 1_536;

test.each([
  ['dateRange', BUDGET],
  ['timeRange', BUDGET],
  ['clock, dayOf', BUDGET],
  ['clock, dateRange, dayOf, timeRange', BUDGET + 256],
])('a page that shows times by { %s } loads at most %i bytes for it', async (names, budget) => {
  const { bytes, gzip } = await bundleSize(`export { ${names} } from '@kurultai/sdk/time';`);
  console.info(`time { ${names} }: ${bytes} bytes, ${gzip} gzipped`);
  expect(gzip).toBeLessThanOrEqual(budget);
});
