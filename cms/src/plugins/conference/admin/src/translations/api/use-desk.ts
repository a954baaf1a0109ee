import type { DeskFilter, DeskTotal, WorkItem } from '../../../../server/src/translation/desk/contract';
import { type ListPlace, searchOf } from '../filters/address';
import { type Loaded, useLoaded } from './use-loaded';

/** A page of the work list. */
export interface WorkPage {
  readonly data: readonly WorkItem[];
  readonly meta: { readonly pagination: Pagination };
}

interface Pagination {
  readonly page: number;
  readonly pageSize: number;
  readonly pageCount: number;
  readonly total: number;
}

/** How many documents are in which state. */
export const useTotals = (filter: DeskFilter): Loaded<{ readonly data: readonly DeskTotal[] }> =>
  useLoaded('/totals', searchOf(filter));

/** The documents themselves, a page of them. */
export const useWork = (filter: DeskFilter, place: ListPlace): Loaded<WorkPage> =>
  useLoaded('', searchOf(filter, place));
