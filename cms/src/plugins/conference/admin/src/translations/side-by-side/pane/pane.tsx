import { createContext, type ReactNode, useContext, useMemo, useState } from 'react';
import { createPortal } from 'react-dom';
import { FieldAids } from '../../aids/field-aids';
import type { AidsPlace } from '../../aids/use-aids';

interface PaneHold {
  readonly place: AidsPlace | undefined;
  readonly element: HTMLElement | null;
  /** Where words were written last: it stays so while somebody is at the aids beside them. */
  readonly current: string;
  readonly setElement: (element: HTMLElement | null) => void;
  readonly setCurrent: (key: string) => void;
}

const PaneContext = createContext<PaneHold | undefined>(undefined);

/** One place at the side for what helps with the words in focus, so that nothing moves when the focus does. */
export function PaneProvider({
  place,
  children,
}: {
  readonly place: AidsPlace | undefined;
  readonly children: ReactNode;
}) {
  const [element, setElement] = useState<HTMLElement | null>(null);
  const [current, setCurrent] = useState('');
  const hold = useMemo(() => ({ place, element, current, setElement, setCurrent }), [place, element, current]);
  return <PaneContext.Provider value={hold}>{children}</PaneContext.Provider>;
}

/** The place itself. */
export function PaneAids() {
  return <div ref={usePane().setElement} />;
}

interface Aided {
  readonly field: string;
  readonly sourceText: string;
  readonly targetText: string;
  readonly onUse: (text: string) => void;
  readonly onInsert: (text: string) => void;
}

/** Shows aids at the side for a place where words are written, once the caret is there. */
export function useAided(key: string, aided: Aided | undefined) {
  const { place, element, current, setCurrent } = usePane();
  const isShown = current === key && aided !== undefined && place !== undefined && element !== null;
  return {
    onFocus: () => setCurrent(key),
    aids: isShown ? createPortal(<FieldAids key={key} {...place} {...aided} />, element) : null,
  };
}

function usePane(): PaneHold {
  const hold = useContext(PaneContext);
  if (!hold) throw new Error('The pane is for what is inside of <PaneProvider>.');
  return hold;
}
