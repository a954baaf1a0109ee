import { test } from 'vitest';
import { checkDocBlocks } from '../../helpers/doc-blocks';

test('the page on /excerpt compiles, runs, and prints what it says', async () => {
  await checkDocBlocks('sdk/docs/excerpt.md');
});
