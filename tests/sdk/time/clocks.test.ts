import { clock, dayOf, timeRange } from '@kurultai/sdk/time';
import { zoneLabel } from '@kurultai/sdk/timing';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

const almaty = (locale: string) => ({ timeZone: 'Asia/Almaty', locale });
const berlin = { timeZone: 'Europe/Berlin', locale: 'en' };

describe('the clock of Almaty', () => {
  test('went back by an hour on 1 March 2024', () => {
    expect(clock('2024-02-29T04:00:00Z', almaty('kk'))).toBe('10:00');
    expect(clock('2024-03-01T05:00:00Z', almaty('kk'))).toBe('10:00');
    expect(zoneLabel(almaty('kk'), '2024-02-29T12:00:00Z').offset).toBe('UTC+6');
    expect(zoneLabel(almaty('kk'), '2024-03-01T12:00:00Z').offset).toBe('UTC+5');
  });

  test('says which date it is', () => {
    expect(dayOf('2024-04-10T18:59:59Z', 'Asia/Almaty')).toBe('2024-04-10');
    expect(dayOf('2024-04-10T19:00:00Z', 'Asia/Almaty')).toBe('2024-04-11');
    expect(dayOf('2024-12-31T19:00:00Z', 'Asia/Almaty')).toBe('2025-01-01');
  });

  test('is named by its place, all year and in each language', () => {
    const names = ['kk', 'ru', 'en'].map((locale) => zoneLabel(almaty(locale), '2024-04-10T05:00:00Z').name);
    expect(names).toEqual(['Алматы уақыты', 'Алматы', 'Almaty Time']);
  });
});

describe('timeRange', () => {
  test.each([
    ['kk', '10:00–11:30'],
    ['ru', '10:00–11:30'],
    ['en', '10:00–11:30'],
    ['en-US', '10:00\u00a0AM – 11:30\u00a0AM'],
  ])('in %s is %s', (locale, text) => {
    expect(timeRange('2024-04-10T05:00:00Z', '2024-04-10T06:30:00Z', almaty(locale))).toBe(text);
  });

  test('has two digits before noon', () => {
    expect(timeRange('2024-04-10T04:05:00Z', null, almaty('kk'))).toBe('09:05');
  });

  test.each([
    ['kk', '10 сәуір, 22:00 – 11 сәуір, 01:30'],
    ['ru', '10 апреля, 22:00 – 11 апреля, 01:30'],
    ['en', '10 April, 22:00 – 11 April, 01:30'],
    ['en-US', 'April 10, 10:00\u00a0PM – April 11, 1:30\u00a0AM'],
  ])('past midnight on its clock names the dates: in %s %s', (locale, text) => {
    expect(timeRange('2024-04-10T17:00:00Z', new Date('2024-04-10T20:30:00Z'), almaty(locale))).toBe(text);
  });

  test('up to midnight it is one day still, and so it is past midnight in UTC', () => {
    expect(timeRange('2024-04-10T17:00:00Z', '2024-04-10T19:00:00Z', almaty('ru'))).toBe('22:00–00:00');
    expect(timeRange('2024-04-10T17:00:00Z', '2024-04-10T19:00:00.001Z', almaty('ru'))).toContain('11 апреля');
    expect(timeRange('2024-04-10T19:00:00Z', '2024-04-10T19:00:00Z', almaty('kk'))).toBe('00:00–00:00');
    expect(timeRange('2024-04-10T23:00:00Z', '2024-04-11T01:00:00Z', almaty('kk'))).toBe('04:00–06:00');
  });

  test('days long says when each begins and ends', () => {
    const congress = timeRange('2024-12-31T04:00:00Z', '2025-01-02T13:00:00Z', almaty('kk'));
    expect(congress).toBe('31 желтоқсан, 09:00 – 2 қаңтар, 18:00');
  });

  test('shows clocks as they stood when summer time began and ended', () => {
    expect(timeRange('2024-03-31T00:30:00Z', '2024-03-31T01:30:00Z', berlin)).toBe('01:30–03:30');
    expect(timeRange('2024-10-27T00:30:00Z', '2024-10-27T02:00:00Z', berlin)).toBe('02:30–03:00');
  });

  test('refuses an end before the start', () => {
    expect(() => timeRange('2024-04-10T05:00:00Z', '2024-04-10T04:00:00Z', almaty('kk'))).toThrow(/the start first/);
  });
});

describe('a point in time', () => {
  test.each(['2024-04-10', '2024-04-10T10:00:00', 'ертең', '2024-13-01T00:00:00Z', '', new Date('x')])(
    'is not %j',
    (instant) => {
      expect(() => clock(instant, almaty('kk'))).toThrow(
        /: give a point in time in UTC, such as 2024-04-10T04:00:00Z\.$/,
      );
    },
  );

  test.each([null, undefined])('is not %j, whatever a program without types gives', (instant) => {
    expect(() => Reflect.apply(clock, undefined, [instant, almaty('kk')])).toThrow(RangeError);
  });
});

test.each(['Asia/Almata', 'UTC+25', '', undefined])(
  'a time zone %j is refused, never replaced by the machine’s',
  (timeZone) => {
    expect(() => Reflect.apply(clock, undefined, ['2024-04-10T05:00:00Z', { timeZone, locale: 'kk' }])).toThrow(
      /a time zone such as Asia\/Almaty/,
    );
    expect(() => Reflect.apply(dayOf, undefined, ['2024-04-10T05:00:00Z', timeZone])).toThrow(RangeError);
  },
);

test('dayOf agrees with the platform’s calendar in any zone at any time', () => {
  const zones = fc.constantFrom('Asia/Almaty', 'Europe/Berlin', 'America/St_Johns', 'Pacific/Kiritimati', 'UTC');
  const dates = fc.date({ min: new Date('1975-01-01'), max: new Date('2040-01-01'), noInvalidDate: true });
  fc.assert(
    fc.property(zones, dates, (timeZone, date) => {
      const parts = new Intl.DateTimeFormat('sv', { timeZone, dateStyle: 'short' }).format(date);
      expect(dayOf(date, timeZone)).toBe(parts);
    }),
  );
});
