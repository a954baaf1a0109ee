import { createRequire } from 'node:module';
import path from 'node:path';
import { projectDir } from './cms';
import { freePort } from './free-port';
import { Running } from './running';
import type { Site } from './site';

const folder = path.join(projectDir, 'examples/react');
const vite = path.join(createRequire(path.join(folder, 'package.json')).resolve('vite/package.json'), '../bin/vite.js');

/** The built example application, served before a CMS. */
export async function startReactApp(endpoint: string): Promise<Site> {
  const port = await freePort();
  const running = new Running(
    [vite, 'preview', '--host', '127.0.0.1', '--port', String(port), '--strictPort'],
    { CONFERENCE_ENDPOINT: endpoint },
    folder,
  );
  const url = `http://127.0.0.1:${port}`;
  await running.answers(`${url}/kk`);
  return { url, stop: () => running.stop() };
}
