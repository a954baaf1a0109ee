import { useCallback, useRef, useState } from 'react';
import { useSteady } from '../../../react/use-steady';
import { merge, type Row } from './rows';

interface Rows {
  readonly rows: readonly Row[];
  /** Puts a row in the place of the one with its key. */
  readonly change: (row: Row) => void;
  readonly remove: (key: string) => void;
}

/** The pieces of a text as they are written. What changes them stays the same. */
export function useRows(start: () => readonly Row[], onChange: (value: unknown) => void): Rows {
  const [rows, setRows] = useState(start);
  const latest = useRef(rows);
  const take = useSteady((changed: readonly Row[]) => {
    // At once: a second change may come before the first is drawn.
    latest.current = changed;
    setRows(changed);
    onChange(merge(changed));
  });
  const change = useCallback(
    (changed: Row) => take(latest.current.map((row) => (row.key === changed.key ? changed : row))),
    [take],
  );
  const remove = useCallback((key: string) => take(latest.current.filter((row) => row.key !== key)), [take]);
  return { rows, change, remove };
}
