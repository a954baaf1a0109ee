import fc from 'fast-check';
import { expect, test } from 'vitest';
import { completeChains, faultOfChains } from '../../../cms/src/plugins/conference/server/src/translation/chains';

test('without configuration Kazakh falls back to Russian, Russian to Kazakh, English to Russian', () => {
  expect(completeChains({}, ['kk', 'ru', 'en'])).toEqual({ kk: ['ru', 'en'], ru: ['kk', 'en'], en: ['ru', 'kk'] });
});

test('what the project says comes first, and every other language after it', () => {
  expect(completeChains({ kk: ['en'] }, ['kk', 'ru', 'en', 'tr'])).toEqual({
    kk: ['en', 'ru', 'tr'],
    ru: ['kk', 'en', 'tr'],
    en: ['ru', 'kk', 'tr'],
    tr: ['kk', 'ru', 'en'],
  });
});

const locales = fc.uniqueArray(fc.constantFrom('kk', 'ru', 'en', 'tr', 'de', 'uz'), { minLength: 1 });

test('a chain holds every other language once, whatever is configured', () => {
  const configured = fc.dictionary(
    fc.constantFrom('kk', 'ru', 'en', 'fr'),
    fc.array(fc.constantFrom('kk', 'ru', 'en', 'fr')),
  );
  fc.assert(
    fc.property(configured, locales, (chains, codes) => {
      for (const [locale, chain] of Object.entries(completeChains(chains, codes))) {
        expect([...chain, locale].sort()).toEqual([...codes].sort());
      }
    }),
  );
});

test('a right configuration has no fault', () => {
  expect(faultOfChains({ kk: ['ru'], en: [] }, ['kk', 'ru', 'en'])).toBeUndefined();
});
