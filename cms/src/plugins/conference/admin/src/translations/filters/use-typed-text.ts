import { useEffect, useRef, useState } from 'react';
import { useSteady } from '../../react/use-steady';

/** How long after the last key a search begins. */
const PAUSE = 300;

/**
 * A text that is typed here and kept elsewhere: it is told after a pause in typing, and follows when it is changed there, as by
 * going back in the browser.
 */
export function useTypedText(kept: string, onChange: (text: string) => void): [string, (text: string) => void] {
  const [typed, setTyped] = useState(kept);
  const told = useRef(kept);
  const tell = useSteady(onChange);

  useEffect(() => {
    if (kept === told.current) return;
    told.current = kept;
    setTyped(kept);
  }, [kept]);

  useEffect(() => {
    if (typed === told.current) return;
    const timer = setTimeout(() => {
      told.current = typed;
      tell(typed);
    }, PAUSE);
    return () => clearTimeout(timer);
  }, [typed, tell]);

  return [typed, setTyped];
}
