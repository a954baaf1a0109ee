import { PLUGIN_ID } from '../pluginId';

/** The addresses of the desk, below that of the admin. */
export const DESK = `plugins/${PLUGIN_ID}/translations`;

export const overviewAddress = (search: URLSearchParams): string => address(`/${DESK}`, search);

export const listAddress = (search: URLSearchParams): string => address(`/${DESK}/list`, search);

/**
 * Of one document in one language. A type of ours is told by its name there, whether that or its uid is given.
 *
 * @param search tells of a list, to whose next document the editor goes
 */
export function documentAddress(
  { type, documentId, locale }: { readonly type: string; readonly documentId: string; readonly locale: string },
  search: URLSearchParams,
): string {
  const name = type.replace(`plugin::${PLUGIN_ID}.`, '');
  return address(`/${DESK}/${encodeURIComponent(name)}/${documentId}/${locale}`, search);
}

const address = (path: string, search: URLSearchParams): string => (search.size > 0 ? `${path}?${search}` : path);
