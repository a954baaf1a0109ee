import type { Aids } from '../../../../server/src/translation/desk/contract';
import { type Loaded, useLoaded } from '../api/use-loaded';

/** The words of a document that are translated. */
export interface AidsPlace {
  readonly type: string;
  readonly documentId: string;
  /** The language that is translated into, and that of the words on the left. */
  readonly locale: string;
  readonly source: string;
}

/** What helps to translate a field; without one, the terms of the whole document. */
export function useAids(
  { type, documentId, locale, source }: AidsPlace,
  field?: string,
): Loaded<{ readonly data: Aids }> {
  const search = new URLSearchParams({ source, ...(field !== undefined && { field }) });
  return useLoaded(`/${type}/${documentId}/${locale}/aids`, search);
}
