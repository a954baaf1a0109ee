import { expect, test } from 'vitest';
import { Reckoning } from '../../../../cms/src/plugins/conference/server/src/delivery/revisions/reckoning';

const read = (beginning: number, panels: number | string, days: number) => [
  { name: 'panels', revision: panels },
  { name: 'days', revision: days },
  { name: '', revision: beginning },
];

test('numbers rise as the counters do, whether the driver gives numbers or texts', () => {
  const reckoning = new Reckoning();
  const first = reckoning.numbers(read(1, '7', 2));
  const second = reckoning.numbers(read(1, '9', 2));
  expect([...second.keys()]).toEqual(['panels', 'days']);
  expect(Number(second.get('panels')) - Number(first.get('panels'))).toBe(2);
  expect(second.get('days')).toBe(first.get('days'));
});

test('where counting began anew every number is one that was never there', () => {
  const reckoning = new Reckoning();
  const seen = new Set<number | undefined>();
  for (const [beginning, panels, days] of [
    [1, 5, 3],
    [2, 0, 0],
    // An older copy of the database, which counts up to where the other was.
    [3, 4, 3],
    [1, 5, 3],
  ] as const) {
    const numbers = [...reckoning.numbers(read(beginning, panels, days)).values()];
    expect(numbers.filter((number) => seen.has(number))).toEqual([]);
    for (const number of numbers) seen.add(number);
  }
});

test('what was forgotten has a new beginning', () => {
  const reckoning = new Reckoning();
  const before = reckoning.numbers(read(1, 5, 3));
  reckoning.forget();
  const after = reckoning.numbers(read(1, 0, 0));
  expect(Math.min(...after.values())).toBeGreaterThan(Math.max(...before.values()));
});
