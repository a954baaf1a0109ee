import { expect, test } from 'vitest';
import { bundleSize } from '../../helpers/bundle-size';

/** 1.5 kB of 1,024 bytes. */
const BUDGET = 1_536;

test('costs a browser at most 1.5 kB', async () => {
  const { bytes, gzip } = await bundleSize(`export * from '@kurultai/sdk/calendar';`);
  console.info(`@kurultai/sdk/calendar: ${bytes} bytes, ${gzip} gzipped`);
  expect(gzip).toBeGreaterThan(0);
  expect(gzip).toBeLessThanOrEqual(BUDGET);
});
