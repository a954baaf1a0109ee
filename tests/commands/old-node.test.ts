import { mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { install, pnpmScript } from '../helpers/pnpm';
import { Command } from './command';

const VERSION = '18.20.8';

let folder: string;
let node: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(await realpath(tmpdir()), 'kurultai-node-'));
  const name = `node-${process.platform}-${process.arch}`;
  const manifest = { private: true, dependencies: { [name]: VERSION } };
  await writeFile(path.join(folder, 'package.json'), JSON.stringify(manifest));
  await install(folder);
  node = path.join(folder, 'node_modules', name, 'bin/node');
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test.each(['dev', 'start', 'install'])('a Node that is too old is told so: pnpm %s', async (script) => {
  const command = new Command(node, [await pnpmScript(), script], {});
  expect(await command.ended()).toBe(1);
  expect(command.stderr).toBe(`kurultai: Node ${VERSION} is too old. Install Node 20.19 or newer, then try again.\n`);
  expect(command.stdout).toBe('');
});
