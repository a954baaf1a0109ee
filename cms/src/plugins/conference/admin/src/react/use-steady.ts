import { useCallback, useRef } from 'react';

/**
 * A function that stays the same for as long as its component is there, and does what was given last: for listeners, timers and
 * what is drawn anew only when it changes itself. It is not to be called while a component is drawn.
 */
export function useSteady<Args extends readonly unknown[], Result>(
  act: (...args: Args) => Result,
): (...args: Args) => Result {
  const latest = useRef(act);
  latest.current = act;
  return useCallback((...args: Args) => latest.current(...args), []);
}
