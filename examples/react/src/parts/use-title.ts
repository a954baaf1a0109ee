import { useEffect } from 'react';

/** Names the page, for tabs, bookmarks and those who hear it. */
export function useTitle(title: string | undefined): void {
  useEffect(() => {
    if (title) document.title = title;
  }, [title]);
}
