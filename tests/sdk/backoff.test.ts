import fc from 'fast-check';
import { afterEach, expect, test } from 'vitest';
import { backoff, retryAfter } from '../../sdk/src/transport/backoff';

test('a wait is any part of a limit that doubles, up to five seconds', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 40 }),
      fc.integer({ min: 1, max: 5_000 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (attempt, base, random) => {
        expect(backoff(attempt, base, random)).toBeCloseTo(random * Math.min(5_000, base * 2 ** (attempt - 1)));
      },
    ),
  );
});

test.each([
  ['120', 120_000],
  ['Sun, 06 Nov 1994 08:49:39 GMT', 2_000],
  ['Sunday, 06-Nov-94 08:49:39 GMT', 2_000],
  ['Sun, 06 Nov 1994 08:49:00 GMT', undefined],
  ['ертең', undefined],
  ['', undefined],
])('Retry-After: %s', (value, wait) => {
  expect(retryAfter(value, Date.parse('1994-11-06T08:49:37Z'))).toBe(wait);
});

const { TZ } = process.env;
afterEach(() => {
  if (TZ === undefined) delete process.env.TZ;
  else process.env.TZ = TZ;
});

test.each([
  ['UTC', 0],
  ['Asia/Kathmandu', -345],
  ['America/New_York', 300],
])('the old form of dates, which names no zone, is in GMT where the clock is that of %s, too', (zone, offset) => {
  process.env.TZ = zone;
  const now = new Date('1994-11-06T08:49:37Z');
  expect(now.getTimezoneOffset()).toBe(offset);
  expect(retryAfter('Sun Nov  6 08:49:39 1994', now.getTime())).toBe(2_000);
  expect(retryAfter('Sun, 06 Nov 1994 08:49:39 GMT', now.getTime())).toBe(2_000);
});
