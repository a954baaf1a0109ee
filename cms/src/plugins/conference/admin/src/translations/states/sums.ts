import type { DeskTotal } from '../../../../server/src/translation/desk/contract';
import type { TranslationState } from '../../../../server/src/translation/state';

/** As they are shown: what is done first, what is furthest from it last. */
export const statesInOrder = [
  'complete',
  'outdated',
  'partial',
  'missing',
] as const satisfies readonly TranslationState[];

/** How many documents are in each state. */
export type Counts = Readonly<Record<TranslationState, number>>;

/** Adds up what belongs to a type, to a language, to one type in one language, or all there is. */
export function sumOf(
  totals: readonly DeskTotal[],
  { type, locale }: { readonly type?: string; readonly locale?: string } = {},
): Counts {
  const counts = { complete: 0, outdated: 0, partial: 0, missing: 0 };
  for (const total of totals) {
    if (type !== undefined && total.type !== type) continue;
    if (locale !== undefined && total.locale !== locale) continue;
    counts[total.state] += total.count;
  }
  return counts;
}

/** Documents in any state. */
export const allOf = (counts: Counts): number => statesInOrder.reduce((sum, state) => sum + counts[state], 0);

/** Documents that somebody has still to do something for. */
export const unfinishedOf = (counts: Counts): number => allOf(counts) - counts.complete;

/** How much is done, in whole per cent: 100 is said of nothing that is not finished, and 0 of nothing that is begun. */
export function percentComplete(counts: Counts): number {
  const all = allOf(counts);
  if (all === 0 || counts.complete === all) return 100;
  const percent = Math.floor((counts.complete * 100) / all);
  return percent === 0 && counts.complete > 0 ? 1 : percent;
}
