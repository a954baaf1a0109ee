import { describe, expect, test } from 'vitest';
import {
  type MessageCode,
  type MessageValues,
  messagesIn,
} from '../../../cms/src/plugins/conference/server/src/programme/messages';

/** Values for each message, and what its sentence has to name so that the reader knows what would be right. */
const samples: { readonly [Code in MessageCode]: { values: MessageValues[Code]; names: readonly string[] } } = {
  required: { values: {}, names: [] },
  dateForm: { values: { value: 'soon' }, names: ['soon', '2024-04-10'] },
  dateTimeForm: { values: { value: 'soon' }, names: ['soon', '2024-04-10T09:00:00+05:00'] },
  timeZoneUnknown: {
    values: { value: 'Almata', suggestion: 'Asia/Aqtau' },
    names: ['Almata', 'Asia/Almaty', 'Asia/Aqtau'],
  },
  countryUnknown: { values: { value: 'kg', suggestion: 'KG' }, names: ['«kg»', '«KG»', 'KZ'] },
  languageUnknown: { values: { value: 'UZ', suggestion: 'uz' }, names: ['«UZ»', '«uz»', 'kk', 'ru', 'en'] },
  languageList: { values: {}, names: ['["kk", "ru"]'] },
  linkList: { values: {}, names: ['"label"', '"url"'] },
  richTextForm: { values: {}, names: ['"type": "paragraph"'] },
  urlForm: { values: { value: 'example.org' }, names: ['example.org', 'https://'] },
  colorForm: { values: { value: 'red' }, names: ['red', '#0057b7'] },
  slugForm: { values: { value: 'Бір Екі', suggestion: 'bir-eki' }, names: ['Бір Екі', 'bir-eki', 'a–z'] },
  slugTaken: { values: { value: 'bir', locale: 'kk', suggestion: 'bir-1' }, names: ['«bir»', '«kk»', '«bir-1»'] },
  latitudeRange: { values: { value: '91' }, names: ['91', '-90', '90', '46.8481'] },
  longitudeRange: { values: { value: '181' }, names: ['181', '-180', '180', '74.995'] },
  coordinatesIncomplete: { values: { missing: 'latitude' }, names: [] },
  endsBeforeStart: { values: { startsAt: '2024-04-10 09:00', endsAt: '2024-04-10 08:00' }, names: ['09:00', '08:00'] },
  datesReversed: { values: { startsOn: '2024-04-11', endsOn: '2024-04-09' }, names: ['2024-04-11', '2024-04-09'] },
  dayOutsideEvent: {
    values: { date: '2024-04-12', startsOn: '2024-04-09', endsOn: '2024-04-11' },
    names: ['2024-04-12', '2024-04-09', '2024-04-11'],
  },
  outsideDay: {
    values: { clock: '2024-04-11 01:00', timeZone: 'Asia/Almaty', date: '2024-04-10' },
    names: ['2024-04-11 01:00', 'Asia/Almaty', '2024-04-10 00:00', '24:00'],
  },
  outsidePanel: {
    values: { clock: '2024-04-10 08:00', timeZone: 'Asia/Almaty', from: '2024-04-10 09:00', to: '2024-04-10 11:00' },
    names: ['2024-04-10 08:00', 'Asia/Almaty', '2024-04-10 09:00', '2024-04-10 11:00'],
  },
  localeUnknown: { values: { value: 'kz', locales: 'kk, ru, en' }, names: ['«kz»', 'kk, ru, en'] },
  wordsNotPublished: { values: { language: 'ru' }, names: ['«ru»'] },
  nothingWritten: { values: { language: 'ru' }, names: ['«ru»'] },
  textForm: { values: {}, names: [] },
  tooLong: { values: { length: 300, most: 250 }, names: ['300', '250'] },
  wordsOvertaken: { values: { fields: 'title, subtitle' }, names: ['title, subtitle'] },
  languageNotYours: { values: { language: 'ru' }, names: ['«ru»'] },
  touchesLanguage: { values: { language: 'ru' }, names: ['«ru»'] },
  structureWaits: { values: { fields: 'startsAt, room' }, names: ['startsAt, room'] },
  structureWouldGo: { values: { fields: 'startsAt, room' }, names: ['startsAt, room'] },
};

function write<Code extends MessageCode>(language: string, code: Code): string {
  return messagesIn(language)[code](samples[code].values);
}

function isCode(key: string): key is MessageCode {
  return key in samples;
}

const codes = Object.keys(samples).filter(isCode);

describe.each(['en', 'kk', 'ru'])('in %s', (language) => {
  test.each(codes)('%s says what is wrong and what would be right', (code) => {
    const sentence = write(language, code);
    expect(samples[code].names.filter((name) => !sentence.includes(name))).toEqual([]);
    expect(sentence).toMatch(/^\S.*[.?)]$/);
    expect(sentence).not.toMatch(/undefined|null|\[object/);
  });

  test('each message says something else', () => {
    const sentences = codes.map((code) => write(language, code));
    expect(new Set(sentences).size).toBe(sentences.length);
  });

  test('nothing is suggested where nothing comes to mind', () => {
    const sentence = messagesIn(language).timeZoneUnknown({ value: '+05:00' });
    expect(sentence).not.toMatch(/\?|undefined/);
  });

  test('only kz is told that Kazakh is kk', () => {
    const { localeUnknown } = messagesIn(language);
    const hint = /kk \(kz|kk \(kz —/;
    expect(localeUnknown({ value: 'KZ', locales: 'kk, ru, en' }).split('kk, ru, en.')[1]).toMatch(/kk.*kz/);
    expect(localeUnknown({ value: 'de', locales: 'kk, ru, en' })).not.toMatch(hint);
  });
});

/** The sentence without what is quoted or shown as an example, which may be in any script. */
const wordsOf = (sentence: string) => sentence.replace(/«[^»]*»|\[.*\]|\([^)]*\)/g, '');

test.each(codes)('%s is Kazakh in kk, Russian in ru and English in en', (code) => {
  expect(wordsOf(write('kk', code))).toMatch(/[әғқңөұүһі]/i);
  expect(wordsOf(write('ru', code))).toMatch(/^(?=.*[а-яё]{3})[^әғқңөұүһі]*$/i);
  expect(wordsOf(write('en', code))).toMatch(/^(?=.*[a-z]{3})[^а-яёәғқңөұүһі]*$/i);
});

test.each(['de', undefined, ''])('a reader whose language is %j gets English', (language) => {
  expect(messagesIn(language)).toBe(messagesIn('en'));
});
