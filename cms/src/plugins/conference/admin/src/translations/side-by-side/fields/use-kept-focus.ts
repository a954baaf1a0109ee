import { type RefObject, useEffect, useRef } from 'react';

/** Keeps the focus in a card whose editor begins anew with other words. */
export function useKeptFocus(revision: number): RefObject<HTMLElement> {
  const card = useRef<HTMLElement>(null);
  const isWithin = useRef(false);
  const shown = useRef(revision);
  useEffect(() => {
    const element = card.current;
    const enter = () => {
      isWithin.current = true;
    };
    const leave = ({ relatedTarget }: FocusEvent) => {
      isWithin.current = relatedTarget === null;
    };
    element?.addEventListener('focusin', enter);
    element?.addEventListener('focusout', leave);
    return () => {
      element?.removeEventListener('focusin', enter);
      element?.removeEventListener('focusout', leave);
    };
  }, []);
  useEffect(() => {
    if (shown.current === revision) return;
    shown.current = revision;
    if (isWithin.current && !card.current?.contains(document.activeElement))
      card.current?.querySelector<HTMLElement>('[data-target]')?.focus();
  }, [revision]);
  return card;
}
