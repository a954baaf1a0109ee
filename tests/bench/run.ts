import { cpus } from 'node:os';
import { startCms } from '../helpers/cms';
import { startBareServer } from './bare-server';
import { median, requestsPerSecond } from './load';
import { questions } from './questions';

const ROUNDS = 3;

/**
 * `pnpm bench`: how many answers a second the CMS gives, beside a bare node:http server that gives the very same bytes.
 * The two are measured in turn, A B A B …, so that a machine that slows down slows both; the ratio is what to quote.
 */
const cms = await startCms({ SEED: 'balkhash' });
try {
  process.stdout.write(
    `Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model.trim()}, SQLite, 8 connections\n\n`,
  );
  process.stdout.write(row('question', 'bytes', 'CMS /s', 'bare /s', 'bare : CMS'));
  for (const question of await questions(cms.endpoint, cms.url)) {
    const bare = await startBareServer(question.answer);
    const rounds = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const ours = await requestsPerSecond(question);
      const theirs = await requestsPerSecond({ ...question, url: bare.url });
      rounds.push({ ours, theirs, ratio: theirs / ours });
    }
    await bare.stop();
    process.stdout.write(
      row(
        question.name,
        String(question.answer.length),
        median(rounds.map(({ ours }) => ours)).toFixed(1),
        median(rounds.map(({ theirs }) => theirs)).toFixed(0),
        median(rounds.map(({ ratio }) => ratio)).toFixed(1),
      ),
    );
  }
} finally {
  await cms.stop();
}

function row(name: string, ...figures: string[]): string {
  return `${name.padEnd(34)}${figures.map((figure) => figure.padStart(12)).join('')}\n`;
}
