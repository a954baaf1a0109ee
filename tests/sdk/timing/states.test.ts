import { isNow, stateAt } from '@kurultai/sdk/timing';
import { describe, expect, test } from 'vitest';

const panel = { startsAt: '2024-04-10T05:00:00.000Z', endsAt: '2024-04-10T06:30:00.000Z' };

describe('a panel', () => {
  test.each([
    ['2024-04-10T04:59:59.999Z', 'upcoming'],
    ['2024-04-10T05:00:00.000Z', 'running'],
    ['2024-04-10T06:29:59.999Z', 'running'],
    ['2024-04-10T06:30:00.000Z', 'over'],
  ])('at %s is %s', (now, state) => {
    expect(stateAt(panel, now)).toBe(state);
    expect(isNow(panel, now)).toBe(state === 'running');
  });

  test('without an end is upcoming until it starts, and unknown after', () => {
    const open = { ...panel, endsAt: null };
    expect(stateAt(open, '2024-04-10T04:00:00Z')).toBe('upcoming');
    expect(stateAt(open, '2024-04-10T05:00:00Z')).toBeNull();
  });

  test('without a start is unknown', () => {
    expect(stateAt({ startsAt: null, endsAt: null })).toBeNull();
    expect(isNow({})).toBe(false);
  });

  test('is compared with this moment unless told otherwise', () => {
    const minute = 60_000;
    const around = { startsAt: new Date(Date.now() - minute), endsAt: new Date(Date.now() + minute) };
    expect(stateAt(around)).toBe('running');
    expect(stateAt(panel)).toBe('over');
  });

  test('that ends before it starts is refused', () => {
    expect(() => stateAt({ startsAt: panel.endsAt, endsAt: panel.startsAt })).toThrow(RangeError);
  });
});
