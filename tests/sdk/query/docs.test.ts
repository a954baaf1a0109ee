import { inject, test } from 'vitest';
import { checkDocBlocks } from '../../helpers/doc-blocks';

test('the page on /query compiles, runs, and prints what it says', async () => {
  await checkDocBlocks('sdk/docs/query.md', inject('endpoint'));
});
