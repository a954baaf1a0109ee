import { expect, test } from 'vitest';
import { bundleSize } from '../../helpers/bundle-size';

/** 1.5 kB of 1,024 bytes: what a page needs that shows rich text, and one that shows its beginning. */
const BUDGET = 1_536;

test.each([
  ['toHtml, escapeHtml, safeAddress', BUDGET],
  ['toText, excerpt', BUDGET],
  ['toHtml, toText, excerpt, escapeHtml, safeAddress', 1_860],
])('a page that shows rich text by { %s } loads at most %i bytes for it', async (names, budget) => {
  const { bytes, gzip } = await bundleSize(`export { ${names} } from '@kurultai/sdk/richtext';`);
  console.info(`richtext { ${names} }: ${bytes} bytes, ${gzip} gzipped`);
  expect(gzip).toBeLessThanOrEqual(budget);
});
