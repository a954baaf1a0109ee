import { median } from '../../statistics';
import type { Memory } from '../soak/memory';
import type { Times } from '../visits/times';
import type { Visited } from '../visits/visits';
import type { Writes } from '../writes/measure-writes';
import { format } from './requirement';
import { table } from './table';

export function writesTable(writes: readonly Writes[]): string {
  const over = (rounds: readonly Times[], figure: 'p50' | 'p99') =>
    format(median(rounds.map((round) => round[figure])));
  return table(
    ['publishing a panel', 'p50 ms', 'p99 ms', 'writes'],
    writes.map(({ server, isRead, rounds }) => [
      `${server}, ${isRead ? 'while the programme is read' : 'unread'}`,
      ...[over(rounds, 'p50'), over(rounds, 'p99')],
      String(rounds.reduce((sum, { count }) => sum + count, 0)),
    ]),
  );
}

export function visitsTable(name: string, visited: Visited): string {
  const times = (what: string, { count, p50, p99 }: Times) => [what, String(count), format(p50), format(p99)];
  const counts = (['reads', 'unchanged', 'errors', 'dropped', 'stale', 'leaks', 'unseen'] as const).map((what) => [
    what,
    String(visited[what]),
  ]);
  const rows = [
    ...counts,
    times('publishing', visited.publishing),
    times('saving drafts', visited.savingDrafts),
    ...(visited.spreading.count > 0 ? [times('seen on the other node', visited.spreading)] : []),
  ];
  const examples = visited.examples.map((example) => `  ${example}\n`).join('');
  return `${table([name, 'count', 'p50 ms', 'p99 ms'], rows)}${examples}`;
}

export function memoryTable({ mean, most, perMinute, minutes }: Memory): string {
  const megabytes = (bytes: number) => (bytes / 1_000_000).toFixed(0);
  return table(
    ['resident memory once warm', 'mean MB', 'most MB', 'kB/min', 'minutes'],
    [['', megabytes(mean), megabytes(most), (perMinute / 1_000).toFixed(0), minutes.toFixed(1)]],
  );
}
