import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  alphabeticalSort,
  inAlphabeticalOrder,
} from '../../../cms/src/plugins/conference/server/src/delivery/order-of-rows';

test.each([
  ['name', { before: [], isDescending: false }],
  [['name:DESC', 'slug'], { before: [], isDescending: true }],
  [['kind:desc, featured', 'name'], { before: ['kind', 'featured'], isDescending: false }],
  [['slug'], undefined],
  [['day.date', 'name'], undefined],
  [undefined, undefined],
])('a sort of %j asks the alphabet for %j', (sort, expected) => {
  expect(alphabeticalSort(sort, ['sortName', 'name'])).toEqual(expected);
});

const row = fc.record({ kind: fc.constantFrom('a', 'b', null), sortKey: fc.constantFrom('1', '2', '3'), id: fc.nat() });

test('rows keep the groups that the database made, follow their keys within each, and keep its order among equals', () => {
  fc.assert(
    fc.property(fc.array(row), fc.boolean(), (unsorted, isDescending) => {
      const rows = unsorted.toSorted((one, other) => String(one.kind).localeCompare(String(other.kind)));
      const direction = isDescending ? -1 : 1;
      const expected = rows.toSorted(
        (one, other) =>
          String(one.kind).localeCompare(String(other.kind)) || direction * one.sortKey.localeCompare(other.sortKey),
      );
      expect(inAlphabeticalOrder(rows, { before: ['kind'], isDescending })).toEqual(expected);
    }),
  );
});
