import { expect, test } from 'vitest';
import { bundleSize } from '../../helpers/bundle-size';

test('a page that shows pictures loads at most 1500 bytes for it', async () => {
  const { bytes, gzip } = await bundleSize(`export * from '@kurultai/sdk/image';`);
  console.info(`image: ${bytes} bytes, ${gzip} gzipped`);
  expect(gzip).toBeLessThanOrEqual(1_500);
});
