import path from 'node:path';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { startCms } from '../helpers/cms';
import { commands } from './command';
import { dataFolder } from './data-folder';

test('repair reports what is broken, mends it, and then finds nothing', async () => {
  const dataDir = dataFolder();
  const cms = await startCms({ DATA_DIR: dataDir, SEED: 'balkhash' });
  await cms.stop();
  const run = async (...args: string[]) => {
    const command = commands.repair({ DATA_DIR: dataDir, LOG_LEVEL: 'error' }, ...args);
    return { code: await command.ended(), stdout: command.stdout, stderr: command.stderr };
  };
  expect(await run('--dry-run')).toMatchObject({ code: 0, stdout: expect.stringContaining('as it should be') });

  const database = new Database(path.join(dataDir, 'kurultai.db'));
  database.prepare("delete from conference_panels where locale = 'en' and published_at is null").run();
  database.close();
  const dry = await run('--dry-run');
  expect(dry).toMatchObject({ code: 1, stdout: expect.stringContaining('en draft: missing') });
  expect(dry.stdout).toContain('12 documents are not as they should be. Run without --dry-run to mend.');
  expect(await run()).toMatchObject({ code: 0, stdout: expect.stringContaining('12 documents are mended.') });
  expect(await run('--dry-run')).toMatchObject({ code: 0, stdout: expect.stringContaining('as it should be') });
  expect(await run('--dry')).toMatchObject({ code: 1, stderr: expect.stringContaining('"--dry" means nothing here') });
});
