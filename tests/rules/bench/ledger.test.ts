import { describe, expect, it } from 'vitest';
import { Ledger } from '../../bench/delivery/visits/ledger';
import { markOf, readMarks } from '../../bench/delivery/visits/marks';

describe('What readers may count on', () => {
  it('only grows, and tells which changes are new', () => {
    const ledger = new Ledger();
    expect(ledger.raise('panel', 2)).toEqual([1, 2]);
    expect(ledger.raise('panel', 1)).toEqual([]);
    expect(ledger.raise('panel', 4)).toEqual([3, 4]);
    expect([ledger.leastOf('panel'), ledger.leastOf('event')]).toEqual([4, 0]);
    expect(new Ledger().behind(ledger)).toBe(4);
    expect(ledger.behind(new Ledger())).toBe(0);
  });

  it('is read from an answer by the oldest mark of each subject', () => {
    const body = Buffer.from(`Өзгеріс ${markOf('panel', 7)} ${markOf('expert', 12)} ${markOf('expert', 3)}`);
    expect(readMarks(body)).toEqual({
      revisions: new Map([
        ['panel', 7],
        ['expert', 3],
      ]),
      hasDraft: false,
    });
    expect(readMarks(Buffer.from(markOf('draft', 1)))).toMatchObject({ hasDraft: true });
  });
});
