import { expect, test } from 'vitest';
import { isCountryCode, suggestCountryCode } from '../../../cms/src/plugins/conference/server/src/programme/country';

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const codes = letters.flatMap((first) => letters.map((second) => first + second)).filter(isCountryCode);

test('the countries are those of ISO 3166-1, some 250 of the 676 pairs of letters', () => {
  expect(codes).toEqual(expect.arrayContaining(['KZ', 'RU', 'KG', 'UZ', 'CN', 'TR', 'DE', 'US', 'CA', 'GB']));
  expect(codes.length).toBeGreaterThanOrEqual(249);
  expect(codes.length).toBeLessThanOrEqual(251);
});

test.each(['', 'kz', 'Kz', 'KAZ', 'XX', 'ZZ', 'UK', 'EU', ' KZ', 'КЗ', 'Kazakhstan'])(
  '"%s" is not a country code',
  (code) => {
    expect(isCountryCode(code)).toBe(false);
  },
);

test('a code in small letters suggests itself in capitals, for every country', () => {
  expect(codes.map((code) => suggestCountryCode(` ${code.toLowerCase()} `))).toEqual(codes);
});

test('a name in any of the three languages suggests no other country, and four times in five its own', () => {
  const found = codes.flatMap((code) =>
    ['en', 'ru', 'kk'].map((language) => ({
      code,
      suggestion: suggestCountryCode(new Intl.DisplayNames(language, { type: 'region' }).of(code) ?? ''),
    })),
  );
  const suggested = found.filter(({ suggestion }) => suggestion !== undefined);
  expect(suggested.filter(({ code, suggestion }) => suggestion !== code)).toEqual([]);
  expect(suggested.length / found.length).toBeGreaterThan(0.8);
});

test.each(['Kazakhstan', 'Қазақстан', 'Казахстан', 'KAZ', 'kaz'])('%s suggests KZ', (text) => {
  expect(suggestCountryCode(text)).toBe('KZ');
});

test.each(['', 'Atlantis', 'XX', 'Балқаш'])('nothing is suggested for "%s"', (text) => {
  expect(suggestCountryCode(text)).toBeUndefined();
});
