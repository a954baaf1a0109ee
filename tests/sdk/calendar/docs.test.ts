import { test } from 'vitest';
import { checkDocBlocks } from '../../helpers/doc-blocks';

test('what its page shows compiles and prints what it says', async () => {
  await checkDocBlocks('sdk/docs/calendar.md');
});
