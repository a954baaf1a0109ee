import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readClock, writeClock } from '../../../cms/src/plugins/conference/server/src/programme/clock';
import { anyInstant, anyZone } from '../../helpers/instants';

describe('reading a wall clock', () => {
  test('agrees with the clock that the platform prints, at any instant in any zone', () => {
    fc.assert(
      fc.property(anyInstant, anyZone, (instant, timeZone) => {
        const printed = instant.toLocaleString('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' });
        expect(writeClock(readClock(instant.toISOString(), timeZone))).toBe(printed);
      }),
      { numRuns: 500 },
    );
  });

  test('counts minutes from 0 at midnight to 1439', () => {
    expect(readClock('2024-04-09T19:00:00Z', 'Asia/Almaty')).toEqual({ date: '2024-04-10', minutes: 0 });
    expect(readClock('2024-04-10T18:59:59Z', 'Asia/Almaty')).toEqual({ date: '2024-04-10', minutes: 1439 });
  });

  test('follows Kazakhstan from +06 to +05 on 1 March 2024, where one hour comes twice', () => {
    expect(readClock('2024-02-29T17:59:00Z', 'Asia/Almaty')).toEqual({ date: '2024-02-29', minutes: 1439 });
    expect(readClock('2024-02-29T18:00:00Z', 'Asia/Almaty')).toEqual({ date: '2024-02-29', minutes: 1380 });
    expect(readClock('2024-02-29T19:00:00Z', 'Asia/Almaty')).toEqual({ date: '2024-03-01', minutes: 0 });
  });

  test('follows summer time: in Berlin an hour is missing in March and comes twice in October', () => {
    expect(readClock('2024-03-31T00:59:00Z', 'Europe/Berlin')).toEqual({ date: '2024-03-31', minutes: 119 });
    expect(readClock('2024-03-31T01:00:00Z', 'Europe/Berlin')).toEqual({ date: '2024-03-31', minutes: 180 });
    expect(readClock('2024-10-27T00:30:00Z', 'Europe/Berlin')).toEqual({ date: '2024-10-27', minutes: 150 });
    expect(readClock('2024-10-27T01:30:00Z', 'Europe/Berlin')).toEqual({ date: '2024-10-27', minutes: 150 });
  });

  test('understands an instant with any offset', () => {
    expect(readClock('2024-04-10T09:05:00+05:00', 'Asia/Almaty')).toEqual({ date: '2024-04-10', minutes: 545 });
    expect(readClock('2024-04-09T23:05:00-05:00', 'Asia/Almaty')).toEqual({ date: '2024-04-10', minutes: 545 });
  });
});

test('a clock is written with two digits for the hour and the minute', () => {
  expect(writeClock({ date: '2024-04-10', minutes: 545 })).toBe('2024-04-10 09:05');
  expect(writeClock({ date: '2024-04-10', minutes: 0 })).toBe('2024-04-10 00:00');
});
