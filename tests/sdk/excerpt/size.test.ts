import { expect, test } from 'vitest';
import { bundleSize } from '../../helpers/bundle-size';

test('the whole of /excerpt loads at most 1.5 kB', async () => {
  const { bytes, gzip } = await bundleSize(`export * from '@kurultai/sdk/excerpt';`);
  console.info(`excerpt: ${bytes} bytes, ${gzip} gzipped`);
  expect(gzip).toBeLessThanOrEqual(1_536);
});
