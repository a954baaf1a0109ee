import { fork } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { startPostgres } from '../../helpers/postgres';
import type { Figure } from './measure';

/** The part of `pnpm bench` that is about the translators' desk: ten thousand documents in three languages. */
async function measureOn(...database: readonly string[]): Promise<readonly Figure[]> {
  const worker = fork(path.join(import.meta.dirname, 'worker.ts'), database, { execArgv: ['--import', 'tsx'] });
  const [figures]: (readonly Figure[])[] = await once(worker, 'message');
  worker.disconnect();
  if (!figures) throw new Error('The worker did not answer.');
  return figures;
}

const onSqlite = await measureOn();
const server = await startPostgres();
const onPostgres = await measureOn(server.url);
await server.stop();

const column = (figure: Figure | undefined) =>
  (figure ? `${figure.median.toFixed(0)} (${figure.longest.toFixed(0)})` : '–').padStart(14);
const line = (name: string, ...figures: readonly string[]) =>
  process.stdout.write(`${name.padEnd(56)}${figures.join('')}\n`);
line(
  'the desk over 10,000 documents in 3 languages, ms',
  ...['SQLite'.padStart(14), 'PostgreSQL'.padStart(14), 'at most'.padStart(10)],
);
for (const figure of onSqlite) {
  const other = onPostgres.find(({ name }) => name === figure.name);
  line(`  ${figure.name}`, column(figure), column(other), String(figure.most).padStart(10));
}
process.exit(0);
