import { dateRange } from '@kurultai/sdk/time';
import { describe, expect, test } from 'vitest';

/** Ordinary spaces, but for the one that keeps «г.» and «ж.» with their year. */
const NBSP = '\u00a0';

describe('dateRange', () => {
  test.each([
    ['2024-04-09', '2024-04-11', 'kk', `2024${NBSP}ж. 9–11 сәуір`],
    ['2024-04-09', '2024-04-11', 'ru', `9–11 апреля 2024${NBSP}г.`],
    ['2024-04-09', '2024-04-11', 'en', '9–11 April 2024'],
    ['2024-04-09', '2024-04-11', 'en-US', 'April 9–11, 2024'],
    ['2024-04-09', '2024-04-11', 'de', '9.–11. April 2024'],
    ['2024-04-29', '2024-05-02', 'kk', `2024${NBSP}ж. 29 сәуір – 2 мамыр`],
    ['2024-04-29', '2024-05-02', 'ru', `29 апреля – 2 мая 2024${NBSP}г.`],
    ['2024-04-29', '2024-05-02', 'en', '29 April – 2 May 2024'],
    ['2024-12-30', '2025-01-02', 'kk', `2024${NBSP}ж. 30 желтоқсан – 2025${NBSP}ж. 2 қаңтар`],
    ['2024-12-30', '2025-01-02', 'ru', `30 декабря 2024${NBSP}г. – 2 января 2025${NBSP}г.`],
    ['2024-12-30', '2025-01-02', 'en', '30 December 2024 – 2 January 2025'],
    ['2024-04-09', '2025-04-11', 'en', '9 April 2024 – 11 April 2025'],
    ['2024-04-09', '2024-04-09', 'kk', `2024${NBSP}ж. 9 сәуір`],
    ['2024-04-09', null, 'ru', `9 апреля 2024${NBSP}г.`],
    ['2024-02-29', undefined, 'en', '29 February 2024'],
  ])('from %s to %s in %s is «%s»', (start, end, locale, text) => {
    expect(dateRange(start, end, locale)).toBe(text);
  });

  test.each([
    ['2024-04-09', '2024-04-11', 'kk', '9–11 сәуір'],
    ['2024-04-29', '2024-05-02', 'ru', '29 апреля – 2 мая'],
    ['2024-12-30', '2025-01-02', 'kk', '30 желтоқсан – 2 қаңтар'],
    ['2024-04-09', null, 'en', '9 April'],
  ])('from %s to %s in %s without the year is «%s»', (start, end, locale, text) => {
    expect(dateRange(start, end, locale, { year: false })).toBe(text);
  });

  test.each([
    ['2024-04-09', '2024-04-11', 'kk', `2024${NBSP}ж. 9 сәуір, сейсенбі – 11 сәуір, бейсенбі`],
    ['2024-04-09', '2024-04-11', 'ru', `вторник, 9 апреля – четверг, 11 апреля 2024${NBSP}г.`],
    ['2024-04-09', '2024-04-11', 'en', 'Tuesday 9 April – Thursday 11 April 2024'],
    ['2024-04-09', null, 'kk', `2024${NBSP}ж. 9 сәуір, сейсенбі`],
    ['2024-04-09', null, 'en', 'Tuesday 9 April 2024'],
  ])('from %s to %s in %s with days of the week is «%s»', (start, end, locale, text) => {
    expect(dateRange(start, end, locale, { weekday: 'long' })).toBe(text);
  });

  test('has short forms', () => {
    const short = { weekday: 'short', month: 'short', year: false } as const;
    expect(dateRange('2024-04-09', '2024-04-11', 'kk', short)).toBe('9 сәу., сс – 11 сәу., бс');
    expect(dateRange('2024-04-09', '2024-04-11', 'ru', short)).toBe('вт, 9 апр. – чт, 11 апр.');
    expect(dateRange('2024-04-09', '2024-04-11', 'en', short)).toBe('Tue 9 Apr – Thu 11 Apr');
  });

  test('shows a language that the platform lacks as British English', () => {
    expect(dateRange('2024-04-09', '2024-04-11', 'xx')).toBe('9–11 April 2024');
  });

  test.each(['2024-02-30', '2024-4-9', '2024-04-09T10:00:00Z', '9 сәуір', ''])('refuses %j as a date', (date) => {
    expect(() => dateRange(date, null, 'kk')).toThrow(new RangeError(`“${date}”: give a date such as 2024-04-10.`));
  });

  test('refuses an end before the start, and what is no language', () => {
    expect(() => dateRange('2024-04-11', '2024-04-09', 'kk')).toThrow(
      new RangeError('“end before start”: give the start first.'),
    );
    expect(() => dateRange('2024-04-09', null, 'қазақша')).toThrow(/a language such as kk/);
  });
});
