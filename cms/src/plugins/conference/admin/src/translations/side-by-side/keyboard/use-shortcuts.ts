import { useEffect, useRef } from 'react';
import { type Shortcut, shortcutOf } from './shortcuts';

/** Listens to the keyboard while a page is open; in a dialog the keys are the dialog's. */
export function useShortcuts(act: (shortcut: Shortcut) => void): void {
  const latest = useRef(act);
  latest.current = act;
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const shortcut = shortcutOf(event);
      if (!shortcut || isInDialog(event.target)) return;
      event.preventDefault();
      event.stopPropagation();
      latest.current(shortcut);
    };
    // Before an editor takes Ctrl+Enter for a line break.
    window.addEventListener('keydown', listen, { capture: true });
    return () => window.removeEventListener('keydown', listen, { capture: true });
  }, []);
}

const isInDialog = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('[role="dialog"], [role="alertdialog"], [role="listbox"]') !== null;
