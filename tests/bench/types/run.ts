import { Consumer, type Cost, wholeSurface } from '../../helpers/type-checking';
import { table } from '../delivery/report/table';

const ROUNDS = 5;

/** What TypeScript takes for a program that uses the whole SDK, beside an empty one; each in turn, in processes of their own. */
const empty = await Consumer.of('export {};\n');
const whole = await Consumer.of(await wholeSurface());
const rows: string[][] = [];
for (const skipLibCheck of [true, false]) {
  const before: Cost[] = [];
  const after: Cost[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    before.push(await empty.check(skipLibCheck));
    after.push(await whole.check(skipLibCheck));
  }
  rows.push(row(`empty, skipLibCheck ${skipLibCheck}`, before), row('  the whole SDK', after));
  const more = (of: (cost: Cost) => number) => least(after, of) - least(before, of);
  const seconds = [({ checkTime }: Cost) => checkTime, ({ totalTime }: Cost) => totalTime].map((of) =>
    more(of).toFixed(2),
  );
  rows.push([
    '  more (≤ 1 s in all)',
    ...[more(({ files }) => files), more(({ types }) => types)].map(String),
    ...seconds,
  ]);
}
await Promise.all([empty.remove(), whole.remove()]);
process.stdout.write(`\n${table(['type-checking', 'files', 'types', 'check, s', 'in all, s'], rows)}`);

/** Whatever else the machine does only adds to a figure. */
function least(costs: readonly Cost[], of: (cost: Cost) => number): number {
  return Math.min(...costs.map(of));
}

function row(what: string, costs: readonly Cost[]): string[] {
  const [figures] = costs;
  const seconds = (of: (cost: Cost) => number) => least(costs, of).toFixed(2);
  return [
    what,
    String(figures?.files),
    String(figures?.types),
    seconds(({ checkTime }) => checkTime),
    seconds(({ totalTime }) => totalTime),
  ];
}
