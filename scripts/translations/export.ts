import { createWriteStream } from 'node:fs';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ExportSummary } from '../../cms/src/plugins/conference/server/src/translation/exchange/contract';
import { ask } from './ask';
import type { ExportOptions } from './options';
import { Progress } from './progress';

/** Writes the file, and says what is in it and what is not. */
export async function exportFile({ target, choice, out, json, ...server }: ExportOptions): Promise<number> {
  const question = { target, ...choice };
  const { format: _format, ...filter } = question;
  const { data: summary }: { data: ExportSummary } = await (await ask(server, '/export/summary', filter)).json();
  const response = await ask(server, '/export', { ...question, source: summary.source });
  const body = response.body;
  if (!body) throw new Error('The CMS answered with nothing.');
  const progress = new Progress();
  let bytes = 0;
  const counting = new Transform({
    transform(chunk: Buffer, _encoding, pass) {
      bytes += chunk.length;
      progress.show(`${(bytes / 1_048_576).toFixed(1)} MB`);
      pass(null, chunk);
    },
  });
  if (out === undefined) for await (const chunk of Readable.from(body).pipe(counting)) process.stdout.write(chunk);
  else await pipeline(Readable.from(body), counting, createWriteStream(out));
  progress.end();
  const told = json ? JSON.stringify({ ...summary, bytes, file: out }) : sentences(summary, out);
  // Where the file itself goes to the output, what is said of it does not.
  (out === undefined ? process.stderr : process.stdout).write(`${told}\n`);
  return 0;
}

function sentences({ source, target, documents, unfinished, leftOut, elsewhere }: ExportSummary, out?: string): string {
  const lines = [
    `${documents} documents, ${source} → ${target}${out === undefined ? '' : `, in ${out}`}; ${unfinished} fields to do.`,
  ];
  if (leftOut > 0) {
    const others = elsewhere.map((one) => `${one.count} with --source ${one.source}`).join(', ');
    lines.push(
      `${leftOut} of them are not in the file: nothing is written there in ${source}. Export ${others || 'nothing else'}.`,
    );
  }
  return lines.join('\n');
}
