import { expect, test } from 'vitest';
import { bundleSize } from '../../helpers/bundle-size';

test('a page loads at most 1,500 bytes for its queries, TanStack Query aside', async () => {
  const { bytes, gzip } = await bundleSize("export { conferenceQueries } from '@kurultai/sdk/query';");
  console.info(`query: ${bytes} bytes, ${gzip} gzipped`);
  expect(gzip).toBeGreaterThan(300);
  expect(gzip).toBeLessThanOrEqual(1_500);
});
