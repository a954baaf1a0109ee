import { describe, expect, it } from 'vitest';
import { median, quantile, slope } from '../../bench/statistics';

describe('Figures of a benchmark', () => {
  it('have a median and quantiles by nearest rank', () => {
    const hundred = Array.from({ length: 100 }, (_, index) => 100 - index);
    expect([median([3, 1, 2]), quantile(hundred, 0.5), quantile(hundred, 0.99), quantile([7], 0.99)]).toEqual([
      2, 50, 99, 7,
    ]);
    expect(median([])).toBeNaN();
  });

  it('rise along the line with the least squares', () => {
    const points = [0, 1, 2, 3].map((x) => ({ x, y: 5 + 3 * x + (x % 2) }));
    expect(slope(points)).toBeCloseTo(3.2);
    expect(slope(points.map(({ x }) => ({ x, y: 8 })))).toBe(0);
  });
});
