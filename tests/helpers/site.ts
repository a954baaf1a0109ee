import path from 'node:path';
import { projectDir } from './cms';
import { freePort } from './free-port';
import { Running } from './running';

export interface Site {
  readonly url: string;
  stop(): Promise<void>;
}

/** The example site as it is deployed: its built server, in front of a CMS. */
export async function startSite(endpoint: string): Promise<Site> {
  const port = await freePort();
  const running = new Running(
    ['dist/server/entry.mjs'],
    { HOST: '127.0.0.1', PORT: String(port), CONFERENCE_ENDPOINT: endpoint, NODE_ENV: 'production' },
    path.join(projectDir, 'examples/site'),
  );
  const url = `http://127.0.0.1:${port}`;
  await running.answers(`${url}/kk`);
  return { url, stop: () => running.stop() };
}
