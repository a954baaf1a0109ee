import { readFile } from 'node:fs/promises';
import type {
  ImportLine,
  ImportReport,
  UnitReport,
} from '../../cms/src/plugins/conference/server/src/translation/exchange/contract';
import { ask, linesOf } from './ask';
import type { ImportOptions } from './options';
import { Progress } from './progress';

const BINARY = { 'Content-Type': 'application/octet-stream' };

/** Sends the file, shows how far it is, and says what became of each unit that is not as it was. */
export async function importFile(options: ImportOptions): Promise<number> {
  const { target, file, dry, overwrite, skip, json, ...server } = options;
  const body = await readFile(file).catch(() => {
    throw new Error(`${file} cannot be read.`);
  });
  const question = { target, dry: String(dry), overwrite: String(overwrite), skip: String(skip) };
  const headers = { ...BINARY, Accept: 'application/x-ndjson' };
  const report = await follow(await ask(server, '/import', question, { method: 'POST', headers, body }));
  process.stdout.write(json ? `${JSON.stringify(report)}\n` : told(report, dry));
  const { conflict, unknown, refused } = report.counts;
  return conflict + unknown + refused > 0 ? 1 : 0;
}

/** One answer, or a line for each step and the answer in the last one. */
async function follow(response: Response): Promise<ImportReport> {
  const progress = new Progress();
  let report: ImportReport | undefined;
  for await (const text of linesOf(response)) {
    const line: ImportLine = JSON.parse(text);
    if ('done' in line) progress.show(`${line.done} of ${line.total} documents`);
    else if ('data' in line) report = line.data;
    else throw new Error(`Nothing was saved: ${line.error.message}`);
  }
  progress.end();
  if (!report) throw new Error('The CMS has not said how the import ended. Export again to see.');
  return report;
}

function told({ counts, saved, units }: ImportReport, isDry: boolean): string {
  const notable = units.filter(({ outcome }) => outcome !== 'unchanged' && (isDry || outcome !== 'applied'));
  const summary = Object.entries(counts).map(([outcome, count]) => `${count} ${outcome}`);
  const ending = isDry
    ? 'Nothing was saved: this was a preview.'
    : saved
      ? 'Saved.'
      : 'Nothing was saved: mend what is refused, or leave it out with --skip.';
  return `${notable.map(lineOf).join('')}${summary.join(', ')}. ${ending}\n`;
}

const lineOf = ({ id, line, outcome, reason }: UnitReport): string => `${outcome.padEnd(9)} ${id}:${line}  ${reason}\n`;
