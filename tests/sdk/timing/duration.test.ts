import { duration, minutesBetween } from '@kurultai/sdk/timing';
import { describe, expect, test } from 'vitest';

describe('duration', () => {
  test.each([
    [90, 'kk', '1\u00a0сағ 30\u00a0мин'],
    [90, 'ru', '1\u00a0ч 30\u00a0мин'],
    [150, 'en', '2\u00a0hrs 30\u00a0mins'],
    [60, 'kk', '1\u00a0сағ'],
    [45, 'kk', '45\u00a0мин'],
    [0, 'kk', '0\u00a0мин'],
    [59.7, 'kk', '1\u00a0сағ'],
    [1500, 'ru', '25\u00a0ч'],
  ])('of %d minutes in %s is «%s»', (minutes, locale, text) => {
    expect(duration(minutes, locale)).toBe(text);
  });

  test.each([-1, Number.NaN, Number.POSITIVE_INFINITY])('refuses %d minutes', (minutes) => {
    expect(() => duration(minutes, 'kk')).toThrow(/give minutes, from 0/);
  });

  test('between points in time does not care for clocks', () => {
    expect(minutesBetween('2024-10-27T00:30:00Z', '2024-10-27T02:00:00Z')).toBe(90);
    expect(() => minutesBetween('2024-10-27T02:00:00Z', '2024-10-27T00:30:00Z')).toThrow(RangeError);
  });
});
