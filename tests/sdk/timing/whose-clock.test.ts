import { clockDifference, zoneLabel } from '@kurultai/sdk/timing';
import { describe, expect, test } from 'vitest';

describe('zoneLabel', () => {
  test.each([
    ['Asia/Kolkata', '2024-04-10T00:00:00Z', 'UTC+5:30'],
    ['America/St_Johns', '2024-01-10T00:00:00Z', 'UTC−3:30'],
    ['Europe/Berlin', '2024-03-31T00:59:59Z', 'UTC+1'],
    ['Europe/Berlin', '2024-03-31T01:00:00Z', 'UTC+2'],
    ['Europe/Berlin', '2024-10-27T00:59:59Z', 'UTC+2'],
    ['Europe/Berlin', '2024-10-27T01:00:00Z', 'UTC+1'],
    ['UTC', '2024-04-10T00:00:00Z', 'UTC'],
  ])('of %s at %s is %s', (timeZone, instant, offset) => {
    expect(zoneLabel({ timeZone, locale: 'kk' }, instant).offset).toBe(offset);
  });

  test('is the offset where a zone has no place', () => {
    expect(zoneLabel({ timeZone: 'UTC', locale: 'kk' })).toEqual({ name: 'UTC', offset: 'UTC' });
  });
});

test('clockDifference says how far the viewer is ahead', () => {
  expect(clockDifference('Asia/Almaty', '2024-04-10T05:00:00Z', 'Europe/Berlin')).toBe(-180);
  expect(clockDifference('Asia/Almaty', '2024-01-10T05:00:00Z', 'Europe/Berlin')).toBe(-300);
  expect(clockDifference('America/St_Johns', '2024-01-10T05:00:00Z', 'Asia/Almaty')).toBe(570);
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  expect(clockDifference(timeZone)).toBe(0);
});
