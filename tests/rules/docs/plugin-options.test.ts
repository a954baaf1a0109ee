import { createContext, runInContext } from 'node:vm';
import { expect, test } from 'vitest';
import { config } from '../../../cms/src/plugins/conference/server/src/config';
import { blocksOf } from '../../helpers/code-blocks';

test('the plugin takes the options that its README shows', async () => {
  const blocks = await blocksOf('cms/src/plugins/conference/README.md', 'js');
  const [whole, delivery, limits, ...rest] = blocks.filter((block) => !block.includes('strapi.plugin('));
  expect(rest).toEqual([]);
  const { conference } = meant(`(${whole?.replace('module.exports =', '').replace(/;\s*$/, '')})()`);
  for (const shown of [conference.config, meant(`({ ${delivery} })`), meant(`({ ${limits} })`).config]) {
    expect(() => config.validator({ ...config.default, ...shown })).not.toThrow();
    expect(Object.keys(shown).length).toBeGreaterThan(0);
  }
});

/** What a piece of the page stands for, as JSON has it. */
function meant(code: string) {
  const context = createContext({ process: { env: { PURGE_TOKEN: 'qupiya' } } });
  return JSON.parse(String(runInContext(`JSON.stringify(${code})`, context)));
}
