import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { blocksOf } from '../../helpers/code-blocks';
import { documentsOf } from '../../helpers/documents';
import { bootStrapi } from '../../helpers/strapi';
import { translationsOf } from '../../helpers/translations';

test('a project’s own code can do all that the plugin’s README shows of the service', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'kurultai-readme-'));
  const { strapi, stop } = await bootStrapi();
  try {
    const blocks = await blocksOf('cms/src/plugins/conference/README.md', 'js');
    const code = blocks.filter((block) => block.includes('strapi.plugin(')).join('\n');
    expect(code).toContain('await translations.');
    await writeFile(
      path.join(folder, 'readme.mjs'),
      `export default async (strapi, documentId) => {\n${code}\nreturn translations.findOne('plugin::conference.panel', documentId);\n};\n`,
    );
    const { documentId } = await documentsOf(strapi, 'panel').create({ data: { title: 'Қазақ тілі' }, locale: 'kk' });
    const { default: run } = await import(pathToFileURL(path.join(folder, 'readme.mjs')).href);
    expect(await run(strapi, documentId)).toEqual(
      await translationsOf(strapi).findOne('plugin::conference.panel', documentId),
    );
  } finally {
    await stop();
    await rm(folder, { recursive: true, force: true });
  }
});
