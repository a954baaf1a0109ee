import { PLUGIN_ID } from '../pluginId';

/** The addresses of the desk, below that of the admin. */
export const DESK = `plugins/${PLUGIN_ID}/translations`;

export const overviewAddress = (search: URLSearchParams): string => address(`/${DESK}`, search);

export const listAddress = (search: URLSearchParams): string => address(`/${DESK}/list`, search);

/** Of one document in one language. The editor goes to the next document of the list that `search` tells of. */
export function documentAddress(
  { type, documentId, locale }: { readonly type: string; readonly documentId: string; readonly locale: string },
  search: URLSearchParams,
): string {
  return address(`/${DESK}/${encodeURIComponent(type)}/${documentId}/${locale}`, search);
}

const address = (path: string, search: URLSearchParams): string => (search.size > 0 ? `${path}?${search}` : path);
