import { medianOf, type Result, ratioOf } from '../answers/result';
import { format } from './requirement';
import { table } from './table';

/** Above this share of a core it is the load client that limits what is measured. */
const BUSY = 0.9;

const HEADINGS = ['conn.', 'req/s', '÷ stock', 'p50 ms', 'p99 ms', 'CPU µs', '÷ bare', 'SQL', 'wrong', 'dropped', 'MB'];

export const LEGEND = `req/s ÷ stock and CPU ÷ bare: medians of the ratios of each round. * the load client was the limit: only CPU tells.\n`;

/** A table for each question, way and size: medians over the rounds, and medians of the ratios of each round. */
export function answersTables(results: readonly Result[]): string {
  const titles = new Set(results.map(titleOf));
  return [...titles]
    .map((title) =>
      tableOf(
        title,
        results.filter((result) => titleOf(result) === title),
      ),
    )
    .join('\n');
}

const titleOf = ({ panels, question, way }: Result): string => `${panels} panels, ${question}, ${way}`;

function tableOf(title: string, results: readonly Result[]): string {
  const stock = results.find(({ server }) => server === 'stock');
  const bare = results.find(({ server }) => server === 'bare');
  const bytes = Math.max(...results.map((result) => result.bytes));
  const rows = results.map((result) => {
    const figure = (name: Parameters<typeof medianOf>[1]) => format(medianOf(result, name));
    const total = (name: 'wrong' | 'dropped') => String(result.rounds.reduce((sum, round) => sum + round[name], 0));
    return [
      result.server,
      String(result.connections),
      `${figure('requestsPerSecond')}${medianOf(result, 'clientCpu') > BUSY ? '*' : ''}`,
      stock ? format(ratioOf(result, stock, 'requestsPerSecond')) : '',
      ...[figure('p50'), figure('p99'), figure('cpu')],
      bare ? format(ratioOf(result, bare, 'cpu')) : '',
      ...[String(result.statements), total('wrong'), total('dropped')],
      (medianOf(result, 'rss') / 1_000_000).toFixed(0),
    ];
  });
  return table([`${title}, ${bytes.toLocaleString('en')} bytes`, ...HEADINGS], rows);
}
