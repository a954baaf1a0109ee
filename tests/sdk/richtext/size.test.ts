import { expect, test } from 'vitest';
import { bundleSize } from '../../helpers/bundle-size';

test.each([
  ['toHtml', 1_500],
  ['toText, excerpt', 1_500],
  ['toHtml, toText, excerpt, escapeHtml, safeAddress', 1_900],
])('a page that shows rich text by { %s } loads at most %i bytes for it', async (names, budget) => {
  const { bytes, gzip } = await bundleSize(`export { ${names} } from '@kurultai/sdk/richtext';`);
  console.info(`richtext { ${names} }: ${bytes} bytes, ${gzip} gzipped`);
  expect(gzip).toBeLessThanOrEqual(budget);
});
