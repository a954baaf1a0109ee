import { expect, test } from 'vitest';
import { config } from '../../cms/src/plugins/conference/server/src/config';

const kazakh = { code: 'kk', name: 'Қазақша' };

test('a project that sets nothing is open to readers, and Strapi has no list of languages to mix into its own', () => {
  expect(config.default).toEqual({ publicRead: true, fallbacks: {}, translate: [] });
  expect(() => config.validator(config.default)).not.toThrow();
});

test('a project may choose other languages and close its content', () => {
  const options = { ...config.default, locales: [{ code: 'kk-Latn', name: 'Qazaqşa' }], publicRead: false };
  expect(() => config.validator(options)).not.toThrow();
});

test.each<[string, readonly { code: string; name: string }[], string]>([
  [
    'no locale',
    [],
    'conference.config.locales must list at least one locale, such as { code: "kk", name: "Қазақша" }.',
  ],
  [
    'the country kz for the language',
    [{ code: 'kz', name: 'Қазақша' }],
    'conference.config.locales: "kz" is not a language code (BCP 47). Kazakh is "kk" ("kz" is the country).',
  ],
  [
    'a code in capitals',
    [kazakh, { code: 'RU', name: 'Русский' }],
    'conference.config.locales: "RU" is not a language code (BCP 47).',
  ],
  [
    'a locale without a name',
    [kazakh, { code: 'ru', name: ' ' }],
    'conference.config.locales: give "ru" a name that editors see, such as "Қазақша".',
  ],
])('%s stops the start, and says what would be right', (_, locales, message) => {
  expect(() => config.validator({ ...config.default, locales })).toThrow(new Error(message));
});

test('what plain JavaScript can get wrong is told too', () => {
  const validate: (options: object) => void = (options) => Reflect.apply(config.validator, undefined, [options]);
  expect(() => validate({ locales: 'kk', publicRead: true })).toThrow('must list at least one locale');
  expect(() => validate({ locales: [{ name: 'Қазақша' }], publicRead: true })).toThrow('"undefined" is not a language');
  expect(() => validate({ locales: [kazakh], publicRead: 'yes' })).toThrow(
    new Error('conference.config.publicRead must be true or false.'),
  );
  expect(() => validate({ ...config.default, translate: 'api::page.page' })).toThrow(
    new Error("conference.config.translate must list content types, such as ['api::page.page']."),
  );
});

test.each<[object | string, string]>([
  [{ kz: ['ru'] }, `"kz" is none of the project's languages (kk, ru, en).`],
  [{ kk: ['ru', 'uz'] }, `"kk" falls back to "uz", none of the project's languages (kk, ru, en).`],
  [{ kk: 'ru' }, `"kk" needs a list of languages, such as ['ru', 'en'].`],
  [{ ru: ['ru'] }, '"ru" falls back to itself.'],
  [{ en: ['ru', 'ru'] }, '"en" names a language twice.'],
  ['ru', "must give a list of languages for a language, such as { kk: ['ru', 'en'] }."],
])('fallbacks like %j stop the start, and the reason is told', (fallbacks, reason) => {
  const validate = () => Reflect.apply(config.validator, undefined, [{ ...config.default, fallbacks }]);
  expect(validate).toThrow(new Error(`conference.config.fallbacks ${reason}`));
});
