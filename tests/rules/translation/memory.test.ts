import { expect, test } from 'vitest';
import {
  EMPTY,
  isStale,
  readMemory,
  remember,
} from '../../../cms/src/plugins/conference/server/src/translation/memory';

const noon = Date.UTC(2026, 0, 1, 12);
const minute = 60_000;

test('a form opened before a change, which sends the value from before, is stale', () => {
  const memory = { ...EMPTY, former: remember({}, { startsAt: '09:00' }, noon) };
  expect(isStale(memory, 'startsAt', '09:00', noon - minute)).toBe(true);
});

test('another value is somebody’s wish, and so is the same one from a form opened after the change', () => {
  const memory = { ...EMPTY, former: remember({}, { startsAt: '09:00' }, noon) };
  expect(isStale(memory, 'startsAt', '10:00', noon - minute)).toBe(false);
  expect(isStale(memory, 'startsAt', '09:00', noon)).toBe(false);
  expect(isStale(memory, 'endsAt', '09:00', noon - minute)).toBe(false);
});

test('the last five values of a day are kept in mind', () => {
  let former = remember({}, { title: 'day before' }, noon - 25 * 60 * minute);
  for (let index = 0; index < 6; index += 1) former = remember(former, { title: index }, noon + index);
  expect(former.title).toHaveLength(5);
  const opened = noon - 48 * 60 * minute;
  expect(isStale({ ...EMPTY, former }, 'title', 'day before', opened)).toBe(false);
  expect(isStale({ ...EMPTY, former }, 'title', 0, opened)).toBe(false);
  expect(isStale({ ...EMPTY, former }, 'title', 5, opened)).toBe(true);
});

test('what is no memory is read as none', () => {
  const source = { locale: 'kk', fingerprint: 'x', text: 'сөз' };
  const stored = {
    written: { title: { source }, lead: { source: null }, body: { source: 5 }, x: 1 },
    former: { a: [{}] },
  };
  expect(readMemory(stored)).toEqual({ written: { title: { source }, lead: { source: null } }, former: {} });
  for (const nothing of [null, undefined, 'x', 5, []]) expect(readMemory(nothing)).toEqual(EMPTY);
});
