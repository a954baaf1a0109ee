import { statSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { requireFreePort } from '../../cms/launch/preflight';
import { Caller } from '../helpers/caller';
import { freePort } from '../helpers/free-port';
import { commands } from './command';
import { dataFolder } from './data-folder';

test('listens on HOST and PORT, keeps its data in DATABASE_FILENAME, and fills it with SEED', async () => {
  const port = await freePort();
  const dataDir = dataFolder();
  const file = path.join(dataDir, 'elsewhere', 'conference.db');
  const env = { HOST: '127.0.0.2', PORT: String(port), DATA_DIR: dataDir, DATABASE_FILENAME: file };
  const visitor = new Caller(`http://127.0.0.2:${port}`);

  const seeded = commands.start({ ...env, SEED: 'balkhash' });
  await seeded.prints(`listens on 127.0.0.2, port ${port}`);
  const { body } = await visitor.get('/api/conference/events');
  expect(body.data).toEqual([expect.objectContaining({ locale: 'kk', startsOn: '2024-04-09' })]);
  expect((await visitor.get('/admin')).text).toContain('<div id="strapi">');
  await expect(fetch(`http://127.0.0.1:${port}/_health`)).rejects.toThrow('fetch failed');
  expect(statSync(file).size).toBeGreaterThan(100_000);

  seeded.signal('SIGTERM', 'first');
  expect(await seeded.ended()).toBe(0);
  expect(seeded.isRunning()).toBe(false);
  expect(seeded.stderr).not.toContain('kurultai:');
  await requireFreePort('127.0.0.2', port, 'PORT');

  const again = commands.start({ ...env, SEED: 'none' });
  await again.prints(`listens on 127.0.0.2, port ${port}`);
  expect((await visitor.get('/api/conference/events')).body.data).toEqual(body.data);
  again.signal('SIGINT');
  expect(await again.ended()).toBe(0);
  expect(again.isRunning()).toBe(false);
});

test('ends in order when it is told to before it listens', async () => {
  const port = await freePort();
  const command = commands.cms({ HOST: '127.0.0.1', PORT: String(port), DATA_DIR: dataFolder() });
  await command.prints('migrating');
  command.signal('SIGTERM');
  expect(await command.ended()).toBe(0);
  expect(command.stderr).toBe('');
  await requireFreePort('127.0.0.1', port, 'PORT');
});
