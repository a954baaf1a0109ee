import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { Caller } from '../helpers/caller';
import { startCms } from '../helpers/cms';
import { blocksOf } from '../helpers/code-blocks';
import { firstApiToken } from './api-token';
import { commands } from './command';
import { dataFolder } from './data-folder';

/** What the page tells to type, with another file in the place of its own. */
async function commandsOfPage(file: string): Promise<string[][]> {
  const lines = (await blocksOf('docs/translating.md', 'sh')).join('').trim().split('\n');
  return lines.map((line) => (line.split(' translations ')[1] ?? '').replace('kk.xlf', file).split(' '));
}

test('translations leave a running CMS in a file, and come back from it', async () => {
  const cms = await startCms();
  const token = await firstApiToken(cms.url);
  const program = new Caller(cms.url, token);
  const folder = dataFolder();
  const file = path.join(folder, 'kk.xlf');
  const run = async (...args: string[]) => {
    const command = commands.translations({ CONFERENCE_TOKEN: token }, ...args, '--url', cms.url);
    return { code: await command.ended(), stdout: command.stdout, stderr: command.stderr };
  };
  const create = (locale: string, title: string) =>
    program.send('POST', `/api/conference/panels?locale=${locale}`, { data: { title } });
  await create('ru', 'Качество образования');
  await create('ru', 'Среда');
  await create('en', 'Only in English');

  const [exporting = [], previewing = [], importing = []] = await commandsOfPage(file);
  expect(await run(...exporting)).toEqual({
    code: 0,
    stdout: expect.stringMatching(
      /^3 documents, ru → kk, in .*kk\.xlf; 3 fields to do\.\n1 of them .*1 with --source en\.\n$/,
    ),
    stderr: '',
  });
  const exported = readFileSync(file, 'utf8');
  expect(exported.match(/<trans-unit/g)).toHaveLength(2);
  const given = exported
    .replace('Качество образования</source>', '$&<target state="translated">Білім сапасы</target>')
    .replace('Среда</source>', '$&<target state="translated">Орта</target>');
  writeFileSync(file, given);

  const preview = await run(...previewing);
  expect(preview).toMatchObject({ code: 0, stdout: expect.stringContaining('2 applied, 0 unchanged') });
  expect(preview.stdout).toMatch(/applied {3}panel\/\w+\/title:\d+ {2}New words\./);
  const saved = await run(...importing, '--json');
  expect([saved.code, JSON.parse(saved.stdout)]).toMatchObject([0, { saved: true, counts: { applied: 2 } }]);
  const { body } = await program.get('/api/conference/panels?locale=kk&status=draft&sort=title');
  expect(body.data).toMatchObject([{ title: 'Білім сапасы' }, { title: 'Орта' }, { title: 'Only in English' }]);

  const { documentId } = Object(body.data)[1];
  await program.send('PUT', `/api/conference/panels/${documentId}?locale=kk`, { data: { title: 'Айнала' } });
  writeFileSync(file, given.replace('>Орта<', '>Қоршаған орта<').replace('>Білім сапасы<', '><g id="1">Сапа</g><'));
  const refused = await run('import', file, '--target', 'kk');
  expect([refused.code, refused.stdout]).toEqual([
    1,
    expect.stringMatching(/conflict .*\n.*1 refused\. Nothing was saved/s),
  ]);
  const skipped = await run('import', file, '--target', 'kk', '--skip', '--overwrite');
  expect(skipped.stdout).toMatch(/1 applied, 0 unchanged, 0 conflict, 0 unknown, 1 refused\. Saved\./);

  const wrong = async (...args: string[]) => (await run(...args)).stderr;
  expect(await wrong('import', file, '--target', 'en')).toBe(
    'kurultai: The file is a translation into “kk”, not into “en”.\n',
  );
  expect(await wrong('import', 'there-is-none.xlf', '--target', 'kk')).toContain('there-is-none.xlf cannot be read');
  await cms.stop();
  expect(await wrong('export', '--target', 'kk')).toContain('does not answer');
});
