import { useSay } from '../../words/use-say';
import type { Told } from './told';

/** What the person is told last, as a sentence; `''` for nothing. */
export function useToldText(told: Told): string {
  const say = useSay('side-by-side.told');
  switch (told.kind) {
    case 'nothing':
      return '';
    case 'saved':
      return say('saved', { count: told.count });
    case 'conflict':
      return say('conflict', { count: told.conflicts.length });
    case 'refused':
      return told.message || say('refused');
    case 'faults':
      return say('faults', { count: Object.keys(told.faults).length });
    default:
      return say(told.kind);
  }
}
