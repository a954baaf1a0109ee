import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isTimeZone, suggestTimeZone } from '../../../cms/src/plugins/conference/server/src/programme/time-zone';
import { anyZone } from '../../helpers/instants';

test('every IANA zone is one, spelt as IANA spells it and no other way', () => {
  fc.assert(
    fc.property(anyZone, (zone) => {
      expect(isTimeZone(zone)).toBe(true);
      expect(isTimeZone(zone.toLowerCase())).toBe(false);
      expect(isTimeZone(zone.toUpperCase())).toBe(zone === zone.toUpperCase());
    }),
  );
});

test.each(['UTC', 'Asia/Calcutta', 'Europe/Kiev', 'Etc/GMT+5', 'GMT'])('the alias %s is a time zone', (zone) => {
  expect(isTimeZone(zone)).toBe(true);
});

test.each(['', '+05:00', '-0500', 'UTC+5', 'Almaty', 'Asia/Balkhash', ' Asia/Almaty', 'Asia/Almaty ', 'Asia / Almaty'])(
  '"%s" is not a time zone',
  (zone) => {
    expect(isTimeZone(zone)).toBe(false);
  },
);

test('a zone in the wrong case is found by its name', () => {
  fc.assert(
    fc.property(anyZone, (zone) => {
      expect(suggestTimeZone(` ${zone.toUpperCase()} `)).toBe(zone);
    }),
  );
});

test.each([
  ['Almaty', 'Asia/Almaty'],
  ['new york', 'America/New_York'],
  [' ULAANBAATAR', 'Asia/Ulaanbaatar'],
])('the city "%s" suggests %s', (city, zone) => {
  expect(suggestTimeZone(city)).toBe(zone);
});

test.each(['', '  ', '+05:00', 'Балқаш', 'Balkhash'])('nothing is suggested for "%s"', (text) => {
  expect(suggestTimeZone(text)).toBeUndefined();
});
