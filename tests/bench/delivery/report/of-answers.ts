import { medianOf, type Result, ratioOf } from '../answers/result';
import { type Comparison, comparisons } from './comparisons';
import { atLeast, atMost, none, type Requirement } from './requirement';

/** What delivery must reach at this size, and no dearer a panel at ten times of it. */
const PANELS = 300;
const MANY = 3_000;
/** Requests/s of the best peer for the same programme without a cache, on two cores and SQLite: Directus over GraphQL. */
const PEER = 15.5;
/** Processor time for a panel may differ by as much between the two sizes and still be called the same. */
const FLAT = 1.25;

/** A line for each requirement on answers for which the servers were measured. */
export function requirementsOfAnswers(results: readonly Result[], crowds: readonly Result[]): Requirement[] {
  const programmes = results.filter(
    ({ question, server, way }) => question === 'programme' && server === 'uncached' && way === 'POST',
  );
  return [
    ...comparisons.flatMap((comparison) => compared(results, comparison)),
    ...peer(programmes),
    ...sameStatements(programmes),
    ...flat(programmes),
    ...faultless([...results, ...crowds]),
  ];
}

function compared(results: readonly Result[], { question, way, one, other, figure, goal }: Comparison): Requirement[] {
  const of = (name: string) =>
    results.find(
      (each) => each.panels === PANELS && each.question === question && each.way === way && each.server === name,
    );
  const [measured, beside] = [of(one), of(other)];
  if (!measured || !beside) return [];
  const ratio = ratioOf(measured, beside, figure);
  const unit = figure === 'cpu' ? 'server CPU per request' : 'requests/s';
  const what = `${question}, ${way}: ${one} ÷ ${other}, ${unit}`;
  return ['atLeast' in goal ? atLeast(what, ratio, goal.atLeast) : atMost(what, ratio, goal.atMost)];
}

function peer(programmes: readonly Result[]): Requirement[] {
  const measured = programmes.find(({ panels }) => panels === PANELS);
  if (!measured) return [];
  const rate = medianOf(measured, 'requestsPerSecond');
  return [atLeast(`programme, POST: uncached ÷ the best peer’s ${PEER}, requests/s`, rate / PEER, 5)];
}

function sameStatements(programmes: readonly Result[]): Requirement[] {
  if (programmes.length < 2) return [];
  const counts = programmes.map(({ statements }) => statements);
  const sizes = programmes.map(({ panels }) => panels).join(', ');
  return [
    {
      what: `programme: SQL statements at ${sizes} panels`,
      goal: 'the same',
      measured: counts.join(', '),
      isReached: new Set(counts).size === 1,
    },
  ];
}

function flat(programmes: readonly Result[]): Requirement[] {
  const perPanel = (size: number) => {
    const measured = programmes.find(({ panels }) => panels === size);
    return measured && medianOf(measured, 'cpu') / size;
  };
  const [few, many] = [perPanel(PANELS), perPanel(MANY)];
  if (few === undefined || many === undefined) return [];
  return [atMost(`programme: server CPU per panel at ${MANY} panels ÷ at ${PANELS}`, many / few, FLAT)];
}

/** Stock may fail, and the issue is that it does; ours may not. */
function faultless(results: readonly Result[]): Requirement[] {
  const ours = results.filter(({ server }) => server === 'uncached' || server === 'cached');
  if (ours.length === 0) return [];
  const faults = ours.flatMap(({ rounds }) => rounds.map(({ wrong, dropped }) => wrong + dropped));
  const most = Math.max(...ours.map(({ connections }) => connections));
  return [
    none(
      `wrong answers and dropped connections, at up to ${most} connections`,
      faults.reduce((a, b) => a + b, 0),
    ),
  ];
}
