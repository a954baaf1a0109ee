import { diffWords } from 'diff';

/** A stretch of text that is in both, or only in the older or newer one. */
export interface Change {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

/** Longer texts than people write would keep the browser busy; those are shown as removed and added whole. */
const MOST_MILLISECONDS = 200;

/** What was changed from one text to another, word by word, as the language has its words. */
export function wordDifference(before: string, after: string, locale: string): readonly Change[] {
  const changes = diffWords(before, after, {
    intlSegmenter: new Intl.Segmenter(locale, { granularity: 'word' }),
    timeout: MOST_MILLISECONDS,
  });
  if (!changes) return [change('removed', before), change('added', after)].filter(({ text }) => text !== '');
  return changes.map(({ added, removed, value }) => change(added ? 'added' : removed ? 'removed' : 'same', value));
}

const change = (kind: Change['kind'], text: string): Change => ({ kind, text });
