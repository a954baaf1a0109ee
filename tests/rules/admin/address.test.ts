import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  filterIn,
  isFiltered,
  placeIn,
  searchOf,
  statesOfFilter,
  withFilter,
} from '../../../cms/src/plugins/conference/admin/src/translations/filters/address';

const absent = fc.constant(undefined);
const some = fc.string({ minLength: 1 });
const filters = fc.record({
  locale: fc.oneof(absent, fc.constantFrom('kk', 'ru', 'en')),
  type: fc.oneof(absent, fc.constantFrom('panel', 'api::page.page')),
  event: fc.oneof(absent, fc.string()),
  state: fc.oneof(absent, fc.constantFrom(...statesOfFilter)),
  text: fc.oneof(absent, some),
});

test('a filter is read from an address as it was written there', () => {
  fc.assert(
    fc.property(filters, (filter) => {
      expect(filterIn(new URLSearchParams(`${searchOf(filter)}`))).toEqual(filter);
    }),
  );
});

test('an empty parameter filters nothing, except that of documents without an event', () => {
  const filter = filterIn(new URLSearchParams('locale=kk&type=&event=&state=&text='));
  expect(filter).toEqual({ locale: 'kk', type: undefined, event: '', state: undefined, text: undefined });
  expect(isFiltered(filterIn(new URLSearchParams('page=2&sort=touched')))).toBe(false);
});

test('a state that there is not filters nothing', () => {
  expect(filterIn(new URLSearchParams('state=done')).state).toBeUndefined();
});

test('another filter starts at the first page, in the same order and of the same size', () => {
  const before = new URLSearchParams('locale=kk&text=күн&sort=touched&page=3&pageSize=50');
  expect(`${withFilter(before, { locale: 'ru' })}`).toBe('locale=ru&sort=touched&pageSize=50');
});

test('a page that there cannot be is the first, of the usual size', () => {
  for (const search of ['', 'page=0', 'page=-1', 'page=x', 'page=1.5&pageSize=7', 'sort=title']) {
    expect(placeIn(new URLSearchParams(search))).toEqual({ sort: 'programme', page: 1, pageSize: 20 });
  }
  expect(placeIn(new URLSearchParams('page=4&pageSize=100&sort=touched'))).toEqual({
    ...{ sort: 'touched', page: 4, pageSize: 100 },
  });
});
