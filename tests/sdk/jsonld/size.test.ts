import { expect, test } from 'vitest';
import { bundleSize } from '../../helpers/bundle-size';

/** 1.5 kB of 1,024 bytes. */
const BUDGET = 1_536;

test.each(['conferenceEvent', 'panelEvent', 'person', 'organization', 'newsArticle'])(
  'a page with %s costs a browser at most 1.5 kB',
  async (name) => {
    const { bytes, gzip } = await bundleSize(`export { ${name}, script } from '@kurultai/sdk/jsonld';`);
    console.info(`@kurultai/sdk/jsonld, ${name} and script: ${bytes} bytes, ${gzip} gzipped`);
    expect(gzip).toBeLessThanOrEqual(BUDGET);
  },
);

test('all kinds of documents together cost at most 1.75 kB, a quarter of which are the terms of schema.org', async () => {
  const { bytes, gzip } = await bundleSize(`export * from '@kurultai/sdk/jsonld';`);
  console.info(`@kurultai/sdk/jsonld, all kinds of documents: ${bytes} bytes, ${gzip} gzipped`);
  expect(gzip).toBeLessThanOrEqual(1_792);
});
