import { useEffect } from 'react';
import { useSteady } from '../../../react/use-steady';
import { type Shortcut, shortcutOf } from './shortcuts';

/** Listens to the keyboard while a page is open; in a dialog the keys are the dialog's. */
export function useShortcuts(act: (shortcut: Shortcut) => void): void {
  const does = useSteady(act);
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const shortcut = shortcutOf(event);
      if (!shortcut || isInDialog(event.target)) return;
      event.preventDefault();
      event.stopPropagation();
      does(shortcut);
    };
    // Before an editor takes Ctrl+Enter for a line break.
    window.addEventListener('keydown', listen, { capture: true });
    return () => window.removeEventListener('keydown', listen, { capture: true });
  }, [does]);
}

const isInDialog = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('[role="dialog"], [role="alertdialog"], [role="listbox"]') !== null;
