import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  checkFields,
  checkRichText,
  quote,
} from '../../../cms/src/plugins/conference/server/src/programme/field-rules';

/** The faults in one field of a change to a document; the type matters only to what is always required. */
const faultsIn = (field: string, value: unknown) => checkFields('panel', { [field]: value }, false);

const right: Readonly<Record<string, readonly unknown[]>> = {
  startsOn: ['2024-04-09', '2024-02-29', '1999-12-31'],
  endsOn: ['2024-04-11'],
  date: ['2024-04-10'],
  publishedOn: ['2024-04-12'],
  startsAt: ['2024-04-10T09:00:00+05:00', '2024-04-10T04:00Z', '2024-04-10T04:00:00.000Z', new Date(0)],
  endsAt: ['2024-04-10T09:00:00-11:30'],
  timeZone: ['Asia/Almaty', 'UTC'],
  country: ['KZ', 'CA'],
  spokenLanguages: [[], ['kk'], ['kk', 'ru', 'en']],
  spokenLanguage: ['kk'],
  website: ['https://example.org', 'http://localhost:4321/kk/бағдарлама'],
  streamUrl: ['https://example.org/live'],
  recordingUrl: ['https://example.org/v?id=1#t=30'],
  links: [[], [{ label: 'ORCID', url: 'https://orcid.org/0000-0002-1825-0097' }]],
  color: ['#0057b7', '#FFCC00'],
  latitude: [-90, 0, 46.8481, 90],
  longitude: [-180, 74.995, 180],
};

describe.each(Object.entries(right))('%s', (field, values) => {
  test.each(values.map((value) => ({ value })))('may be $value', ({ value }) => {
    expect(faultsIn(field, value)).toEqual([]);
  });

  test.each([null, undefined, ''])('may be left empty: %j', (value) => {
    expect(faultsIn(field, value)).toEqual([]);
  });
});

const link = { label: 'ORCID', url: 'https://orcid.org' };
const suggesting = (value: string, suggestion: string | undefined) => ({ value, suggestion });

test.each<[string, unknown, string, object]>([
  ['startsOn', '2024-02-30', 'dateForm', { value: '2024-02-30' }],
  ['endsOn', '2023-02-29', 'dateForm', { value: '2023-02-29' }],
  ['date', '10.04.2024', 'dateForm', { value: '10.04.2024' }],
  ['date', '2024-4-1', 'dateForm', { value: '2024-4-1' }],
  ['date', '2024-04-10T00:00:00Z', 'dateForm', { value: '2024-04-10T00:00:00Z' }],
  ['publishedOn', 20240410, 'dateForm', { value: '20240410' }],
  ['startsAt', '2024-04-10T09:00:00', 'dateTimeForm', { value: '2024-04-10T09:00:00' }],
  ['startsAt', '2024-04-10', 'dateTimeForm', { value: '2024-04-10' }],
  ['startsAt', '2024-02-30T09:00:00Z', 'dateTimeForm', { value: '2024-02-30T09:00:00Z' }],
  ['startsAt', '2024-04-10T25:00:00Z', 'dateTimeForm', { value: '2024-04-10T25:00:00Z' }],
  ['endsAt', 1712739600000, 'dateTimeForm', { value: '1712739600000' }],
  ['endsAt', new Date(Number.NaN), 'dateTimeForm', { value: 'null' }],
  ['timeZone', 'Almaty', 'timeZoneUnknown', suggesting('Almaty', 'Asia/Almaty')],
  ['timeZone', '+05:00', 'timeZoneUnknown', suggesting('+05:00', undefined)],
  ['timeZone', 5, 'timeZoneUnknown', suggesting('5', undefined)],
  ['country', 'kz', 'countryUnknown', suggesting('kz', 'KZ')],
  ['country', 'Қазақстан', 'countryUnknown', suggesting('Қазақстан', 'KZ')],
  ['country', ['KZ'], 'countryUnknown', suggesting('["KZ"]', undefined)],
  ['spokenLanguage', 'kz', 'languageUnknown', suggesting('kz', 'kk')],
  ['spokenLanguage', 7, 'languageUnknown', suggesting('7', undefined)],
  ['spokenLanguages', 'kk', 'languageList', {}],
  ['spokenLanguages', { kk: true }, 'languageList', {}],
  ['spokenLanguages', ['kk', 'kz', 'xx'], 'languageUnknown', suggesting('kz', 'kk')],
  ['spokenLanguages', ['kk', null], 'languageUnknown', suggesting('null', undefined)],
  ['website', 'example.org', 'urlForm', { value: 'example.org' }],
  ['website', '//example.org', 'urlForm', { value: '//example.org' }],
  ['streamUrl', 'javascript:alert(1)', 'urlForm', { value: 'javascript:alert(1)' }],
  ['recordingUrl', 'ftp://example.org', 'urlForm', { value: 'ftp://example.org' }],
  ['recordingUrl', 42, 'urlForm', { value: '42' }],
  ['links', 'https://orcid.org', 'linkList', {}],
  ['links', [link, { label: '', url: 'https://orcid.org' }], 'linkList', {}],
  ['links', [{ url: 'https://orcid.org' }], 'linkList', {}],
  ['links', [{ label: 'x' }], 'linkList', {}],
  ['links', [{ label: 'x', url: 'javascript:alert(1)' }], 'linkList', {}],
  ['links', [{ ...link, onclick: 'x' }], 'linkList', {}],
  ['links', [null], 'linkList', {}],
  ['color', 'red', 'colorForm', { value: 'red' }],
  ['color', '#fff', 'colorForm', { value: '#fff' }],
  ['color', '#0057bg', 'colorForm', { value: '#0057bg' }],
  ['latitude', 90.01, 'latitudeRange', { value: '90.01' }],
  ['latitude', '46.8481', 'latitudeRange', { value: '46.8481' }],
  ['longitude', -180.01, 'longitudeRange', { value: '-180.01' }],
  ['longitude', 'east', 'longitudeRange', { value: 'east' }],
])('%s may not be %j', (field, value, code, values) => {
  expect(faultsIn(field, value)).toEqual([{ field, code, values }]);
});

test('a date is right exactly when the calendar has it', () => {
  const numbers = fc.tuple(
    fc.integer({ min: 1900, max: 2100 }),
    fc.integer({ min: 0, max: 13 }),
    fc.integer({ min: 0, max: 32 }),
  );
  fc.assert(
    fc.property(numbers, ([year, month, day]) => {
      const written = [year, month, day].map((part) => String(part).padStart(2, '0')).join('-');
      const daysInMonth = month >= 1 && month <= 12 ? new Date(Date.UTC(year, month, 0)).getUTCDate() : 0;
      expect(faultsIn('date', written).length === 0).toBe(day >= 1 && day <= daysInMonth);
    }),
    { numRuns: 1000 },
  );
});

test('an event needs its dates and its clock from the first draft on, and a day its date', () => {
  const required = (field: string) => ({ field, code: 'required', values: {} });
  expect(checkFields('event', {}, true)).toEqual([required('startsOn'), required('endsOn'), required('timeZone')]);
  expect(checkFields('day', { date: null }, true)).toEqual([required('date')]);
  expect(checkFields('room', {}, true)).toEqual([]);
});

test('a change may leave out what is required, but not clear it', () => {
  expect(checkFields('event', { title: 'Құрылтай' }, false)).toEqual([]);
  expect(checkFields('event', { timeZone: '' }, false)).toEqual([{ field: 'timeZone', code: 'required', values: {} }]);
});

test('all faults are told at once', () => {
  const faults = checkFields('event', { startsOn: 'soon', endsOn: '2024-04-11', country: 'KAZ' }, true);
  expect(faults.map(({ field, code }) => `${field} ${code}`)).toEqual([
    'timeZone required',
    'startsOn dateForm',
    'country countryUnknown',
  ]);
});

test('rich text is a list of blocks; a text in its place would be lost', () => {
  const fields = ['abstract', 'conclusions', 'description'];
  expect(checkRichText({ abstract: [], conclusions: null, title: 'x' }, fields)).toEqual([]);
  expect(checkRichText({ abstract: 'text', conclusions: { type: 'paragraph' } }, fields)).toEqual([
    { field: 'abstract', code: 'richTextForm', values: {} },
    { field: 'conclusions', code: 'richTextForm', values: {} },
  ]);
});

test('what is quoted back is short, however long it was', () => {
  expect(quote('x'.repeat(60))).toBe('x'.repeat(60));
  expect(quote('x'.repeat(1_000_000))).toBe(`${'x'.repeat(60)}…`);
  expect(quote({ a: 1 })).toBe('{"a":1}');
  expect(quote(undefined)).toBe('undefined');
});
