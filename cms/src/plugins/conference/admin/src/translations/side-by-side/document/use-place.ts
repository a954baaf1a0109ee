import { useMemo } from 'react';
import type { SideBySide } from '../../../../../server/src/translation/desk/contract';
import type { AidsPlace } from '../../aids/use-aids';

/** Where help with a document's words is asked for: the same until another source is chosen, however often it is saved. */
export function usePlace({ type, documentId, locale, source }: SideBySide): AidsPlace | undefined {
  return useMemo(
    () => (source === null ? undefined : { type, documentId, locale, source }),
    [type, documentId, locale, source],
  );
}
