import { expect, test } from 'vitest';
import {
  clockOf,
  marksOf,
  offsetOf,
  readStage,
} from '../../../cms/src/plugins/conference/server/src/translation/desk/programme-order';

const almaty = clockOf('Asia/Almaty', '2024-04-10');
/** As the database computes them. */
const instant = (time: string) => 2 * Date.parse(time) + 1;
const date = (day: string, clock = almaty) => 2 * (Date.parse(`${day}T00:00:00Z`) - offsetOf(clock));

test('a clock has the offset that its time zone has on the day, and is UTC where there is no such zone', () => {
  expect(almaty.offset).toBe(300);
  expect(clockOf('Asia/Almaty', '2023-04-10').offset).toBe(360);
  expect(clockOf('America/St_Johns', '2024-01-10').offset).toBe(-210);
  expect(clockOf('Asia/Qarqaraly', '2024-04-10')).toEqual({ timeZone: 'UTC', offset: 0 });
});

test('what is read is what was written, on any clock', () => {
  for (const zone of ['Asia/Almaty', 'Pacific/Kiritimati', 'America/Los_Angeles', 'UTC']) {
    const clock = clockOf(zone, '2024-04-10');
    expect(readStage(date('2024-04-10', clock), clock)).toBe('2024-04-10');
    expect(readStage(instant('2024-04-10T05:30:00.000Z'), clock)).toBe('2024-04-10T05:30:00.000Z');
  }
});

test('a day stands after the evening before it and before the first panel in it', () => {
  const evening = instant('2024-04-09T23:30:00+05:00');
  const midnight = instant('2024-04-10T00:00:00+05:00');
  expect([midnight, date('2024-04-10'), evening].sort((one, other) => one - other)).toEqual([
    evening,
    date('2024-04-10'),
    midnight,
  ]);
});

test('today is not over, nor is what begins now; yesterday is, and what has begun', () => {
  const now = Date.parse('2024-04-10T10:00:00+05:00');
  const marks = marksOf(now, almaty);
  expect(date('2024-04-10') >= marks.date).toBe(true);
  expect(date('2024-04-09') >= marks.date).toBe(false);
  expect(instant('2024-04-10T10:00:00+05:00') >= marks.instant).toBe(true);
  expect(instant('2024-04-10T09:59:59+05:00') >= marks.instant).toBe(false);
});
