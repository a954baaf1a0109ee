import { createHash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { projectDir } from '../../helpers/cms';
import { Remote } from '../processes/remote';
import type { Builder } from './build-worker';
import type { Written } from './write';

const SOURCES = [import.meta.dirname, path.join(projectDir, 'cms/src/plugins/conference/server/src/content-types')];

/** An SQLite database with a conference. */
export interface Built {
  readonly written: Written;
  /** A copy for one server alone: a server may change its tables as it starts, and another's triggers cost time. */
  copyTo(file: string): void;
}

/** The database with so many panels: written once (minutes for 3,000), then kept with the system's temporary files. */
export async function databaseOf(panels: number): Promise<Built> {
  const folder = path.join(tmpdir(), `kurultai-bench-${panels}-${hashOfSources()}`);
  if (!existsSync(folder)) await build(folder, panels);
  const written: Written = JSON.parse(readFileSync(path.join(folder, 'written.json'), 'utf8'));
  return { written, copyTo: (file) => copyFileSync(path.join(folder, 'conference.db'), file) };
}

async function build(folder: string, panels: number): Promise<void> {
  const unfinished = `${folder}-${process.pid}`;
  mkdirSync(unfinished);
  try {
    const env = { DATABASE_FILENAME: path.join(unfinished, 'conference.db') };
    const builder = await Remote.start<Builder>(path.join(import.meta.dirname, 'build-worker.ts'), { env });
    const written = await builder.call('build', panels);
    await builder.stop();
    writeFileSync(path.join(unfinished, 'written.json'), JSON.stringify(written));
    renameSync(unfinished, folder);
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
  }
}

function hashOfSources(): string {
  const hash = createHash('sha256');
  for (const folder of SOURCES) {
    for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
      if (/\.(ts|json)$/.test(name)) hash.update(name).update(readFileSync(path.join(folder, name)));
    }
  }
  return hash.digest('hex').slice(0, 12);
}
