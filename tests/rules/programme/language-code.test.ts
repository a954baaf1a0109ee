import { expect, test } from 'vitest';
import {
  isLanguageCode,
  suggestLanguageCode,
} from '../../../cms/src/plugins/conference/server/src/programme/language-code';

test.each(['kk', 'ru', 'en', 'kk-Latn', 'zh-Hans', 'pt-BR', 'crh'])('%s is a language code', (code) => {
  expect(isLanguageCode(code)).toBe(true);
});

test.each(['', 'kz', 'KK', 'kk_KZ', 'kk-latn', 'xx', 'kazakh', 'қазақ', '*', ' kk', 'e'])(
  '"%s" is not a language code',
  (code) => {
    expect(isLanguageCode(code)).toBe(false);
  },
);

test.each([
  ['kz', 'kk'],
  ['KZ', 'kk'],
  [' RU ', 'ru'],
  ['ua', 'uk'],
  ['cn', 'zh'],
  ['jp', 'ja'],
  ['cz', 'cs'],
])('%s suggests %s: people write a country for its language, or capitals', (written, meant) => {
  expect(suggestLanguageCode(written)).toBe(meant);
});

test.each(['', 'xx', 'Qazaq', 'қаз'])('nothing is suggested for "%s"', (written) => {
  expect(suggestLanguageCode(written)).toBeUndefined();
});
