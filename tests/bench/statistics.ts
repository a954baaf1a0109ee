/** The middle one of some figures; NaN where there are none. */
export const median = (figures: readonly number[]): number => quantile(figures, 0.5);

/** The figure that a share of all figures does not exceed, by the nearest-rank method: 0.99 for p99. */
export function quantile(figures: readonly number[] | Float64Array, share: number): number {
  const sorted = Float64Array.from(figures).sort();
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
}

/** By how much a figure rises for each unit of `x`: the slope of the straight line with the least squares. */
export function slope(points: readonly { readonly x: number; readonly y: number }[]): number {
  const mean = (of: (point: { readonly x: number; readonly y: number }) => number) =>
    points.reduce((sum, point) => sum + of(point), 0) / points.length;
  const [x, y] = [mean((point) => point.x), mean((point) => point.y)];
  return mean((point) => (point.x - x) * (point.y - y)) / mean((point) => (point.x - x) ** 2);
}
