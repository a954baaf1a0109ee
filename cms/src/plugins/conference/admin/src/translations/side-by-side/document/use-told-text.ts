import { useIntl } from 'react-intl';
import type { Told } from './use-editing';

/** What the person is told last, as a sentence. */
export function useToldText(told: Told): string | undefined {
  const { formatMessage } = useIntl();
  const say = (id: string, values?: Record<string, number>) =>
    formatMessage({ id: `conference.side-by-side.told.${id}` }, values);
  switch (told.kind) {
    case 'nothing':
      return undefined;
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
