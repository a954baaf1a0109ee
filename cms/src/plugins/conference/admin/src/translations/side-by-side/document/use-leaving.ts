import { useEffect, useRef } from 'react';
import { type Blocker, useBlocker } from 'react-router-dom';

interface Leaving {
  readonly blocker: Blocker;
  /** Goes without being held back: once all is saved, the page may be left before it is drawn anew. */
  readonly leaveFreely: (go: () => void) => void;
}

/** Holds back who would leave a page with words that are not saved, by a link or by closing the tab. */
export function useLeaving(hasUnsaved: boolean): Leaving {
  const isFree = useRef(false);
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) =>
      hasUnsaved &&
      !isFree.current &&
      currentLocation.pathname !== nextLocation.pathname &&
      // A session that is over: the words wait until the person has signed in again.
      !nextLocation.pathname.startsWith('/auth/'),
  );
  useUnloadWarning(hasUnsaved);
  return {
    blocker,
    leaveFreely(go) {
      isFree.current = true;
      go();
      isFree.current = false;
    },
  };
}

/** The browser's own question, when the tab is closed or loaded anew. */
function useUnloadWarning(isOn: boolean): void {
  useEffect(() => {
    if (!isOn) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [isOn]);
}
