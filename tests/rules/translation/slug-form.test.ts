import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  firstFree,
  isMadeFrom,
  SLUG,
  stem,
} from '../../../cms/src/plugins/conference/server/src/translation/slug-form';

const slug = fc.stringMatching(SLUG).map((text) => text.slice(0, 200).replace(/-+$/, ''));

test('a free slug is in no use, is a slug, fits its column, and is known to be made from the wish', () => {
  fc.assert(
    fc.property(slug, fc.nat({ max: 30 }), (wish, used) => {
      const taken = new Set<string>();
      for (let count = 0; count < used; count += 1) taken.add(firstFree(wish, taken));
      const free = firstFree(wish, taken);
      expect(taken.has(free)).toBe(false);
      expect(taken.size).toBe(used);
      expect(free).toMatch(SLUG);
      expect(free.length).toBeLessThanOrEqual(200);
      expect(isMadeFrom(free, wish)).toBe(true);
    }),
  );
});

test('a slug with more than a number after it is another one', () => {
  expect(isMadeFrom('panel-one', 'panel')).toBe(false);
  expect(isMadeFrom('panels', 'panel')).toBe(false);
  expect(isMadeFrom(null, 'panel')).toBe(false);
  expect(stem(`${'a'.repeat(189)}-bcd`)).toBe('a'.repeat(189));
});
