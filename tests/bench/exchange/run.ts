import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chunksOf } from '../../../scripts/translations/chunks';
import type { Memory } from './worker';

/** The part of `pnpm bench` about files of translations: everything of ten thousand documents, from Kazakh into Russian. */
const FORMATS = ['xliff12', 'xliff21', 'csv'] as const;

const folder = mkdtempSync(path.join(tmpdir(), 'kurultai-exchange-'));
const start = (worker: string) =>
  fork(path.join(import.meta.dirname, worker), [folder], { execArgv: ['--import', 'tsx'] });
await once(start('write-worker.ts'), 'exit');

const cms = start('worker.ts');
const [address]: { readonly url: string; readonly token: string }[] = await once(cms, 'message');
const { url, token } = address ?? { url: '', token: '' };
const line = (name: string, ...figures: readonly string[]) =>
  process.stdout.write(`${name.padEnd(56)}${figures.map((figure) => figure.padStart(14)).join('')}\n`);
line('everything of 10,000 documents in a file', 'seconds', 'MB of file', 'MB of memory', 'of them new');
for (const format of FORMATS) {
  const { seconds, bytes } = await measure(format);
  const { start: before, most } = await memoryOf(cms);
  line(`  ${format}`, seconds.toFixed(1), (bytes / 1_048_576).toFixed(1), most.toFixed(0), (most - before).toFixed(0));
}
line('  at most', '10', '', '', '300');
cms.disconnect();
rmSync(folder, { recursive: true, force: true });
process.exit(0);

async function measure(format: string): Promise<{ readonly seconds: number; readonly bytes: number }> {
  const begun = performance.now();
  const address = `${url}/api/conference/translations/export?target=ru&source=kk&format=${format}`;
  const response = await fetch(address, { headers: { Authorization: `Bearer ${token}` } });
  let bytes = 0;
  for await (const chunk of chunksOf(response)) bytes += chunk.length;
  if (!response.ok) throw new Error(`The export answered ${response.status}.`);
  return { seconds: (performance.now() - begun) / 1_000, bytes };
}

async function memoryOf(worker: ChildProcess): Promise<Memory> {
  const told = once(worker, 'message');
  worker.send('memory');
  const [memory]: Memory[] = await told;
  if (!memory) throw new Error('The CMS did not tell its memory.');
  return memory;
}
