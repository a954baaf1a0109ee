import { execFile } from 'node:child_process';
import { copyFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { createConference } from '@kurultai/sdk';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Cms, projectDir, startCms } from '../helpers/cms';
import { blocksOf } from '../helpers/code-blocks';
import { freePort } from '../helpers/free-port';
import { pack, removeTemporaryFolders, temporaryFolder } from './package';

const execute = promisify(execFile);
const quickstart = path.join(projectDir, 'examples/quickstart');

let cms: Cms;
let commands: string;

beforeAll(async () => {
  const [{ tarball }, started, blocks] = await Promise.all([
    pack('sdk'),
    startCms({ SEED: 'balkhash' }),
    blocksOf('examples/quickstart/README.md', 'sh'),
  ]);
  cms = started;
  [commands = ''] = blocks.map((block) => block.replace('@kurultai/sdk', tarball));
});
afterAll(async () => {
  await cms?.stop();
  await removeTemporaryFolders();
});

/** What a stranger sees who does what the quickstart's README says, in an empty folder. */
async function follow(endpoint: string): Promise<{ stdout: string; stderr: string; code?: number }> {
  const folder = await temporaryFolder();
  await copyFile(path.join(quickstart, 'index.js'), path.join(folder, 'index.js'));
  const asked = commands.replace('https://cms.example.org/graphql', endpoint);
  return execute('sh', ['-ec', asked], { cwd: folder }).catch((failure) => failure);
}

test('the packed SDK and the address of a CMS are all that the quickstart needs', async () => {
  const started = performance.now();
  const { stdout } = await follow(cms.endpoint);
  console.info(`from an empty folder to a programme: ${Math.round((performance.now() - started) / 1_000)} s`);
  for (const locale of ['kk', 'ru', 'en'] as const) {
    const conference = createConference({ endpoint: cms.endpoint, locale });
    for (const { title } of [...(await conference.events.list()), ...(await conference.panels.list())]) {
      expect(stdout).toContain(title);
    }
  }
  expect(stdout).toMatch(/^ {2}9 сәуір {2}\S/m);
  expect(stdout).toMatch(/^ {2}09:00 {2}\S/m);
});

test('where no CMS answers, the quickstart says what to do', async () => {
  const { stdout, stderr, code } = await follow(`http://127.0.0.1:${await freePort()}/graphql`);
  expect(code).toBe(1);
  expect(stdout).not.toContain('сәуір');
  // npm speaks for itself: of its newer versions, and of settings that pnpm hands on to what it runs.
  const said = stderr.split('\n').filter((line) => line && !line.startsWith('npm '));
  expect(said).toEqual([expect.stringContaining('127.0.0.1')]);
});
