import { expect, test } from 'vitest';
import { bundleSize } from '../../helpers/bundle-size';

test('the whole of /timing loads at most 1.5 kB', async () => {
  const { bytes, gzip } = await bundleSize(`export * from '@kurultai/sdk/timing';`);
  console.info(`timing: ${bytes} bytes, ${gzip} gzipped`);
  expect(gzip).toBeLessThanOrEqual(1_536);
});
