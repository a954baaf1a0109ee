import { useSay } from '../../words/use-say';
import { useTypeNames } from '../../words/use-type-names';
import type { Told } from './told';

/** What the person is told last, as a sentence; `''` for nothing. @param type of the document. */
export function useToldText(told: Told, type: string): string {
  const say = useSay('side-by-side.told');
  const { fieldName } = useTypeNames();
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
    case 'structure-waits':
      return say('structure-waits', { fields: told.fields.map((field) => fieldName(type, field)).join(', ') });
    default:
      return say(told.kind);
  }
}
