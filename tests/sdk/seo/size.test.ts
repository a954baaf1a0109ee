import { expect, test } from 'vitest';
import { bundleSize } from '../../helpers/bundle-size';

test('costs a browser at most 1.5 kB', async () => {
  const { bytes, gzip } = await bundleSize(`export * from '@kurultai/sdk/seo';`);
  console.info(`@kurultai/sdk/seo: ${bytes} bytes, ${gzip} gzipped`);
  expect(gzip).toBeGreaterThan(0);
  expect(gzip).toBeLessThanOrEqual(1500);
});
