import { useSearchParams } from 'react-router-dom';
import type { DeskFilter } from '../../../../server/src/translation/desk/contract';
import { filterIn, withFilter } from './address';

interface FilterInUse {
  readonly filter: DeskFilter;
  /** The address, as it is. */
  readonly search: URLSearchParams;
  /** Another filter: a change is a step that the browser can go back, typing on is none. */
  readonly setFilter: (filter: DeskFilter, options?: { readonly replace?: boolean }) => void;
}

/** The filter of a page is kept in its address, where it can be sent on, and gone back to. */
export function useFilter(): FilterInUse {
  const [search, setSearch] = useSearchParams();
  return {
    filter: filterIn(search),
    search,
    setFilter: (filter, options) => setSearch((before) => withFilter(before, filter), options),
  };
}
