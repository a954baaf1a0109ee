/** Of two sequences the index of each; null where one has nothing beside the other. */
export type Pair = readonly [left: number | null, right: number | null];

/**
 * Puts two sequences beside each other, in their order, as cheaply as can be (Needleman and Wunsch).
 * @param cost of putting two beside each other; Infinity where that cannot be.
 * @param gap the cost of leaving one alone.
 */
export function pairUp(
  left: number,
  right: number,
  cost: (left: number, right: number) => number,
  gap: number,
): readonly Pair[] {
  const width = right + 1;
  const costs = new Float64Array((left + 1) * width);
  const at = (i: number, j: number) => costs[i * width + j] ?? 0;
  const paired = (i: number, j: number) => at(i - 1, j - 1) + cost(i - 1, j - 1);
  for (let i = 0; i <= left; i += 1) {
    for (let j = 0; j <= right; j += 1) {
      const alone = Math.min(i > 0 ? at(i - 1, j) + gap : Infinity, j > 0 ? at(i, j - 1) + gap : Infinity);
      costs[i * width + j] = i + j === 0 ? 0 : Math.min(alone, i > 0 && j > 0 ? paired(i, j) : Infinity);
    }
  }
  const pairs: Pair[] = [];
  let [i, j] = [left, right];
  while (i > 0 || j > 0) {
    if (i > 0 && j > 0 && at(i, j) === paired(i, j)) pairs.push([--i, --j]);
    else if (i > 0 && at(i, j) === at(i - 1, j) + gap) pairs.push([--i, null]);
    else pairs.push([null, --j]);
  }
  return pairs.reverse();
}
