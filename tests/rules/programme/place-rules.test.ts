import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  checkCoordinates,
  checkDay,
  checkEvent,
  checkPanel,
  checkTalk,
} from '../../../cms/src/plugins/conference/server/src/programme/place-rules';
import { anyInstant, anyZone } from '../../helpers/instants';

const almaty = (date: string) => ({ date, event: { timeZone: 'Asia/Almaty' } });
const outsideDay = (field: string, clock: string, date: string, timeZone = 'Asia/Almaty') => ({
  field,
  code: 'outsideDay',
  values: { clock, timeZone, date },
});

/** The local date, asked of the platform in another way than the product does. */
const dateIn = (timeZone: string, instant: Date) => instant.toLocaleDateString('sv-SE', { timeZone });
const plusDays = (instant: Date, days: number) => new Date(instant.getTime() + days * 86_400_000);

describe('a panel in its day', () => {
  test('is accepted wherever it starts inside the day, in any zone', () => {
    fc.assert(
      fc.property(anyInstant, anyZone, (instant, timeZone) => {
        const day = { date: dateIn(timeZone, instant), event: { timeZone } };
        expect(checkPanel({ startsAt: instant.toISOString(), day })).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  test('is refused wherever it starts outside the day, in any zone', () => {
    const daysAway = fc.integer({ min: -400, max: 400 }).filter((days) => Math.abs(days) > 1);
    fc.assert(
      fc.property(anyInstant, anyZone, daysAway, (instant, timeZone, days) => {
        const day = { date: dateIn(timeZone, plusDays(instant, days)), event: { timeZone } };
        const faults = checkPanel({ startsAt: instant.toISOString(), day });
        expect(faults.map(({ field, code }) => `${field} ${code}`)).toEqual(['startsAt outsideDay']);
      }),
      { numRuns: 500 },
    );
  });

  test('may end at 24:00, the next midnight, and not a moment later', () => {
    const day = almaty('2024-04-10');
    expect(checkPanel({ startsAt: '2024-04-10T13:00:00Z', endsAt: '2024-04-10T19:00:00Z', day })).toEqual([]);
    expect(checkPanel({ startsAt: '2024-04-10T13:00:00Z', endsAt: '2024-04-10T19:00:01Z', day })).toEqual([
      outsideDay('endsAt', '2024-04-11 00:00', '2024-04-10'),
    ]);
  });

  test('may start at 00:00, but not at 24:00', () => {
    expect(checkPanel({ startsAt: '2024-04-09T19:00:00Z', day: almaty('2024-04-10') })).toEqual([]);
    expect(checkPanel({ startsAt: '2024-04-10T19:00:00Z', day: almaty('2024-04-10') })).toEqual([
      outsideDay('startsAt', '2024-04-11 00:00', '2024-04-10'),
    ]);
  });

  test('does not end on a day that begins as it ends', () => {
    expect(checkPanel({ endsAt: '2024-04-09T19:00:00Z', day: almaty('2024-04-10') })).toEqual([
      outsideDay('endsAt', '2024-04-10 00:00', '2024-04-10'),
    ]);
  });

  test('is told of both its ends when both lie outside', () => {
    const panel = { startsAt: '2024-04-11T04:00:00Z', endsAt: '2024-04-11T05:00:00Z', day: almaty('2024-04-10') };
    expect(checkPanel(panel)).toEqual([
      outsideDay('startsAt', '2024-04-11 09:00', '2024-04-10'),
      outsideDay('endsAt', '2024-04-11 10:00', '2024-04-10'),
    ]);
  });

  test('has 25 hours on 29 February 2024 in Almaty, where the clock went back at midnight', () => {
    const day = almaty('2024-02-29');
    expect(checkPanel({ startsAt: '2024-02-28T18:00:00Z', endsAt: '2024-02-29T19:00:00Z', day })).toEqual([]);
    expect(checkPanel({ startsAt: '2024-02-29T18:30:00Z', day })).toEqual([]);
    expect(checkPanel({ startsAt: '2024-02-29T19:00:00Z', day })).toEqual([
      outsideDay('startsAt', '2024-03-01 00:00', '2024-02-29'),
    ]);
  });

  test('may end with the day where the next day has no midnight', () => {
    // In Cairo clocks went from 23:59 on 25 April 2024 to 01:00 on 26 April.
    const day = { date: '2024-04-25', event: { timeZone: 'Africa/Cairo' } };
    expect(checkPanel({ endsAt: '2024-04-25T22:00:00Z', day })).toEqual([]);
    expect(checkPanel({ endsAt: '2024-04-25T22:00:01Z', day })).toEqual([
      outsideDay('endsAt', '2024-04-26 01:00', '2024-04-25', 'Africa/Cairo'),
    ]);
  });

  test('ends after it starts, with or without a day', () => {
    const reversed = { startsAt: '2024-04-10T05:00:00Z', endsAt: '2024-04-10T04:00:00Z' };
    const fault = (startsAt: string, endsAt: string) => [
      { field: 'endsAt', code: 'endsBeforeStart', values: { startsAt, endsAt } },
    ];
    expect(checkPanel(reversed)).toEqual(fault('2024-04-10 05:00', '2024-04-10 04:00'));
    expect(checkPanel({ ...reversed, day: almaty('2024-04-10') })).toEqual(
      fault('2024-04-10 10:00', '2024-04-10 09:00'),
    );
    expect(checkPanel({ ...reversed, endsAt: reversed.startsAt })).toEqual(
      fault('2024-04-10 05:00', '2024-04-10 05:00'),
    );
  });

  test('is not judged by what is not known', () => {
    const startsAt = '2024-04-10T05:00:00Z';
    expect(checkPanel({})).toEqual([]);
    expect(checkPanel({ startsAt, day: null })).toEqual([]);
    expect(checkPanel({ startsAt, day: { date: '2000-01-01', event: null } })).toEqual([]);
  });
});

test('an event ends on its first day or later', () => {
  expect(checkEvent({ startsOn: '2024-04-09', endsOn: '2024-04-09' })).toEqual([]);
  expect(checkEvent({ startsOn: '2024-04-09', endsOn: null })).toEqual([]);
  expect(checkEvent({ startsOn: '2024-04-09', endsOn: '2024-04-08' })).toEqual([
    { field: 'endsOn', code: 'datesReversed', values: { startsOn: '2024-04-09', endsOn: '2024-04-08' } },
  ]);
});

test('a day lies inside its event, the first and the last day included', () => {
  const event = { startsOn: '2024-04-09', endsOn: '2024-04-11' };
  const check = (date: string) => checkDay({ date, event }).map(({ field, code }) => `${field} ${code}`);
  expect(['2024-04-09', '2024-04-10', '2024-04-11'].flatMap(check)).toEqual([]);
  expect(check('2024-04-08')).toEqual(['date dayOutsideEvent']);
  expect(checkDay({ date: '2024-04-12', event })).toEqual([
    { field: 'date', code: 'dayOutsideEvent', values: { date: '2024-04-12', ...event } },
  ]);
  expect(checkDay({ date: '2000-01-01', event: null })).toEqual([]);
});

describe('a talk in its panel', () => {
  const panel = { startsAt: '2024-04-10T04:00:00Z', endsAt: '2024-04-10T06:00:00Z', day: almaty('2024-04-10') };
  const values = { timeZone: 'Asia/Almaty', from: '2024-04-10 09:00', to: '2024-04-10 11:00' };

  test('may fill it from end to end', () => {
    expect(checkTalk({ startsAt: '2024-04-10T04:00:00Z', durationMinutes: 120, panel })).toEqual([]);
  });

  test('starts neither before it nor when it is over', () => {
    expect(checkTalk({ startsAt: '2024-04-10T03:59:00Z', panel })).toEqual([
      { field: 'startsAt', code: 'outsidePanel', values: { ...values, clock: '2024-04-10 08:59' } },
    ]);
    expect(checkTalk({ startsAt: '2024-04-10T06:00:00Z', panel })).toEqual([
      { field: 'startsAt', code: 'outsidePanel', values: { ...values, clock: '2024-04-10 11:00' } },
    ]);
  });

  test('does not last longer than it', () => {
    expect(checkTalk({ startsAt: '2024-04-10T05:00:00Z', durationMinutes: 61, panel })).toEqual([
      { field: 'durationMinutes', code: 'outsidePanel', values: { ...values, clock: '2024-04-10 11:01' } },
    ]);
  });

  test('is not judged by what is not known', () => {
    expect(checkTalk({ startsAt: '2024-04-10T05:00:00Z', panel: null })).toEqual([]);
    expect(checkTalk({ startsAt: '2000-01-01T05:00:00Z', panel: { ...panel, endsAt: null } })).toEqual([]);
    expect(checkTalk({ durationMinutes: 600, panel })).toEqual([]);
  });
});

test('coordinates come in pairs', () => {
  expect(checkCoordinates({})).toEqual([]);
  expect(checkCoordinates({ latitude: 0, longitude: 0 })).toEqual([]);
  expect(checkCoordinates({ latitude: 46.8, longitude: null })).toEqual([
    { field: 'longitude', code: 'coordinatesIncomplete', values: { missing: 'longitude' } },
  ]);
  expect(checkCoordinates({ longitude: 74.9 })).toEqual([
    { field: 'latitude', code: 'coordinatesIncomplete', values: { missing: 'latitude' } },
  ]);
});
