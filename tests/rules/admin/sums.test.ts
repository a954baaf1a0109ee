import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  allOf,
  percentComplete,
  sumOf,
  unfinishedOf,
} from '../../../cms/src/plugins/conference/admin/src/translations/states/sums';

const totals = [
  { type: 'panel', event: 'a', locale: 'kk', state: 'complete', count: 3 },
  { type: 'panel', event: 'b', locale: 'kk', state: 'complete', count: 1 },
  { type: 'panel', event: 'a', locale: 'kk', state: 'missing', count: 2 },
  { type: 'panel', event: 'a', locale: 'ru', state: 'outdated', count: 5 },
  { type: 'talk', event: 'a', locale: 'kk', state: 'partial', count: 7 },
] as const;

test('counts are added up over events, by type and language', () => {
  expect(sumOf(totals, { type: 'panel', locale: 'kk' })).toEqual({ complete: 4, outdated: 0, partial: 0, missing: 2 });
  expect(sumOf(totals, { type: 'panel' })).toEqual({ complete: 4, outdated: 5, partial: 0, missing: 2 });
  expect(sumOf(totals, { locale: 'kk' })).toEqual({ complete: 4, outdated: 0, partial: 7, missing: 2 });
  expect(sumOf(totals)).toEqual({ complete: 4, outdated: 5, partial: 7, missing: 2 });
  expect(sumOf(totals, { type: 'room' })).toEqual({ complete: 0, outdated: 0, partial: 0, missing: 0 });
});

describe('per cent', () => {
  const counts = fc.record({
    ...{ complete: fc.nat(9_999), outdated: fc.nat(9_999) },
    ...{ partial: fc.nat(9_999), missing: fc.nat(9_999) },
  });

  test('are 100 exactly where nothing is left, and 0 exactly where nothing is done', () => {
    fc.assert(
      fc.property(counts, (some) => {
        const percent = percentComplete(some);
        expect(percent === 100).toBe(unfinishedOf(some) === 0);
        expect(percent === 0).toBe(some.complete === 0 && allOf(some) > 0);
      }),
    );
  });

  test('are cut, not rounded', () => {
    expect(percentComplete({ complete: 999, outdated: 1, partial: 0, missing: 0 })).toBe(99);
    expect(percentComplete({ complete: 1, outdated: 0, partial: 0, missing: 999 })).toBe(1);
    expect(percentComplete({ complete: 1, outdated: 1, partial: 1, missing: 0 })).toBe(33);
  });
});
