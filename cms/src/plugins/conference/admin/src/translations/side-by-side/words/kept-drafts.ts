import { isObject } from '../blocks/inlines';
import type { Draft, Drafts } from './drafts';

/** Where words wait that were typed and not saved: they outlive a reload, and signing in again, in this tab. */
export interface Shelf {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
}

/** @param user whose words they are: a tab may be used by several people. */
export const shelfKey = (user: string, document: string): string => `conference.side-by-side/${user}/${document}`;

export function keepDrafts(shelf: Shelf, key: string, drafts: Drafts): void {
  try {
    if (Object.keys(drafts).length === 0) shelf.removeItem(key);
    else shelf.setItem(key, JSON.stringify(drafts));
  } catch {
    // A full or forbidden storage: the words stay on the page, and leaving it warns.
  }
}

export function keptDrafts(shelf: Shelf, key: string): Drafts {
  try {
    const kept: unknown = JSON.parse(shelf.getItem(key) ?? '{}');
    return isObject(kept) ? Object.fromEntries(Object.entries(kept).filter(isDraftEntry)) : {};
  } catch {
    return {};
  }
}

function isDraftEntry(entry: [string, unknown]): entry is [string, Draft] {
  const [, draft] = entry;
  if (!isObject(draft) || !('value' in draft) || typeof draft.version !== 'string') return false;
  return draft.from === null || (isObject(draft.from) && typeof draft.from.text === 'string');
}
