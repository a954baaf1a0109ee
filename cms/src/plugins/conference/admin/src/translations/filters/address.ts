import type { DeskFilter, DeskOrder } from '../../../../server/src/translation/desk/contract';
import { statesInOrder } from '../states/sums';

/** What a list shows beside its filter. */
export interface ListPlace {
  readonly sort: DeskOrder;
  readonly page: number;
  readonly pageSize: number;
}

const filterNames = ['locale', 'type', 'event', 'state', 'text'] as const satisfies readonly (keyof DeskFilter)[];

/** Reads the filter of a page from its address; what it does not understand filters nothing. */
export function filterIn(search: URLSearchParams): DeskFilter {
  const given = (name: string) => search.get(name) || undefined;
  return {
    locale: given('locale'),
    type: given('type'),
    event: search.get('event') ?? undefined,
    state: statesOfFilter.find((state) => state === search.get('state')),
    text: given('text'),
  };
}

/** The states that a list can be narrowed to. */
export const statesOfFilter = ['unfinished', ...statesInOrder] as const;

/** Writes a filter as an address has it, and as the server is asked. */
export function searchOf(filter: DeskFilter, place: Partial<ListPlace> = {}): URLSearchParams {
  const search = new URLSearchParams();
  for (const name of filterNames) {
    const value = filter[name];
    if (value !== undefined) search.set(name, value);
  }
  for (const [name, value] of Object.entries(place)) search.set(name, `${value}`);
  return search;
}

/** The address with another filter. It starts at the first page, and keeps what is no filter. */
export function withFilter(search: URLSearchParams, filter: DeskFilter): URLSearchParams {
  const kept = [...search].filter(([name]) => name !== 'page' && !filterNames.some((one) => one === name));
  return new URLSearchParams([...searchOf(filter), ...kept]);
}

/** All there is. */
export const NO_FILTER: DeskFilter = {};

export const isFiltered = (filter: DeskFilter): boolean => filterNames.some((name) => filter[name] !== undefined);

const PAGE_SIZES = [20, 50, 100] as const;

/** The sizes of a page that can be chosen, the usual one first. */
export const pageSizes = PAGE_SIZES.map(String);

/** Reads the order and the page of a list from its address. */
export function placeIn(search: URLSearchParams): ListPlace {
  const page = Number(search.get('page'));
  const pageSize = PAGE_SIZES.find((size) => size === Number(search.get('pageSize')));
  return {
    sort: search.get('sort') === 'touched' ? 'touched' : 'programme',
    page: Number.isSafeInteger(page) && page > 0 ? page : 1,
    pageSize: pageSize ?? PAGE_SIZES[0],
  };
}
