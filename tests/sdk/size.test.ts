import { expect, test } from 'vitest';
import { bundleSize } from '../helpers/bundle-size';

const oneOperation = (entry: string) => `
  import { createClient } from '${entry}';
  const titles = '{ conferenceEvents { title } }';
  export const answer = await createClient({ endpoint: '/graphql' }).request(titles, {});`;

const wholeSurface = (entry: string) => `export * from '${entry}';`;

/** Of 1,024 bytes: as another version of Node compresses, it may be some bytes more. */
const kB = 1_024;

test.each([
  ['over fetch, one operation', oneOperation('@kurultai/sdk/fetch'), 2.5 * kB],
  ['over fetch, the whole surface', wholeSurface('@kurultai/sdk/fetch'), 6 * kB],
  ['over graphql-request, one operation', oneOperation('@kurultai/sdk'), 16 * kB],
])('a browser loads little: %s', async (what, code, budget) => {
  const { bytes, gzip } = await bundleSize(code);
  console.log(`${what}: ${gzip} bytes gzipped of ${bytes} minified, at most ${budget}`);
  expect(gzip).toBeGreaterThan(500);
  expect(gzip).toBeLessThanOrEqual(budget);
});
