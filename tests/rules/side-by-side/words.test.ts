import { describe, expect, test } from 'vitest';
import {
  keysOf,
  shortcutOf,
} from '../../../cms/src/plugins/conference/admin/src/translations/side-by-side/keyboard/shortcuts';
import { lengthOf } from '../../../cms/src/plugins/conference/admin/src/translations/side-by-side/words/length';
import { placed } from '../../../cms/src/plugins/conference/admin/src/translations/side-by-side/words/placed';
import { refusalOf } from '../../../cms/src/plugins/conference/admin/src/translations/side-by-side/words/refusal';
import { wordDifference } from '../../../cms/src/plugins/conference/admin/src/translations/side-by-side/words/word-difference';

describe('the difference of two texts', () => {
  test('is of whole words, Kazakh ones and those with a hyphen or an apostrophe too', () => {
    expect(wordDifference('Мектеп қонақтары келді', 'Мектеп қонақтарын күтті', 'kk')).toEqual([
      { kind: 'same', text: 'Мектеп ' },
      { kind: 'removed', text: 'қонақтары келді' },
      { kind: 'added', text: 'қонақтарын күтті' },
    ]);
    expect(wordDifference('Было полезно всем', 'Было очень полезно всем', 'ru')).toEqual([
      { kind: 'same', text: 'Было ' },
      { kind: 'added', text: 'очень ' },
      { kind: 'same', text: 'полезно всем' },
    ]);
  });

  test('of all that was there, or all that is new, is all of it', () => {
    expect(wordDifference('Приезд', '', 'ru')).toEqual([{ kind: 'removed', text: 'Приезд' }]);
    expect(wordDifference('', 'Приезд', 'ru')).toEqual([{ kind: 'added', text: 'Приезд' }]);
  });
});

test('a length is counted as the server counts, warned about near its limit, and refused over it', () => {
  expect(lengthOf('ә'.repeat(17), 20)?.state).toBe('fine');
  expect(lengthOf('ә'.repeat(18), 20)?.state).toBe('near');
  expect(lengthOf('ә'.repeat(21), 20)).toEqual({ count: 21, most: 20, state: 'over' });
  expect(lengthOf('сөз', null)).toBeUndefined();
});

describe('a refusal', () => {
  const answered = (error: object) => ({ response: { data: { error } } });

  test('is known by what the person can do', () => {
    expect(refusalOf(new TypeError('Failed to fetch'))).toEqual({ kind: 'offline' });
    expect(refusalOf(Object.assign(new Error(), { name: 'TokenRefreshError' }))).toEqual({ kind: 'session' });
    expect(refusalOf(answered({ status: 403 }))).toEqual({ kind: 'forbidden' });
    expect(refusalOf(answered({ status: 404 }))).toEqual({ kind: 'gone' });
    expect(refusalOf({ status: 502 })).toEqual({ kind: 'server' });
    expect(refusalOf(answered({ status: 400, message: 'Сначала опубликуйте русский текст.' }))).toEqual({
      ...{ kind: 'refused', message: 'Сначала опубликуйте русский текст.' },
    });
  });

  test('tells what is wrong with which field, and what somebody else has saved', () => {
    const errors = [{ path: ['title'], message: 'Атауы тым ұзын.', name: 'ValidationError' }];
    expect(refusalOf(answered({ status: 400, message: 'Атауы тым ұзын.', details: { errors } }))).toEqual({
      ...{ kind: 'faults', faults: { title: 'Атауы тым ұзын.' }, message: 'Атауы тым ұзын.' },
    });
    const conflicts = [{ field: 'title', value: 'Атауы', version: 'v2', touched: { at: '', by: null } }];
    expect(refusalOf(answered({ status: 409, details: { conflicts } }))).toEqual({ kind: 'conflict', conflicts });
  });

  test('tells which fields wait to be published, apart from a right that is lacking', () => {
    expect(refusalOf(answered({ status: 403, details: { fields: ['room', 'startsAt'] } }))).toEqual({
      ...{ kind: 'structure-waits', fields: ['room', 'startsAt'] },
    });
    expect(refusalOf(answered({ status: 403, details: { locale: 'ru' } }))).toEqual({ kind: 'forbidden' });
  });
});

describe('the stretches of a text', () => {
  test('are told apart by where they begin, though they read the same', () => {
    expect(placed(['да ', 'нет ', 'да '], (part) => part).map(({ start }) => start)).toEqual([0, 3, 7]);
  });
});

describe('a shortcut', () => {
  const key = (code: string, held: object = {}) => ({
    ...{ code, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false },
    ...held,
  });

  test('is told by the place of its keys, with Cmd as with Ctrl', () => {
    expect(shortcutOf(key('KeyS', { ctrlKey: true }))).toBe('save');
    expect(shortcutOf(key('KeyS', { metaKey: true }))).toBe('save');
    expect(shortcutOf(key('NumpadEnter', { ctrlKey: true }))).toBe('save-and-next');
    expect(shortcutOf(key('F8', { shiftKey: true }))).toBe('previous-field');
    expect(shortcutOf(key('KeyS'))).toBeUndefined();
    expect(shortcutOf(key('KeyS', { ctrlKey: true, shiftKey: true }))).toBeUndefined();
  });

  test('is shown as it is written on the keyboard', () => {
    expect(keysOf('save', false)).toEqual(['Ctrl', 'S']);
    expect(keysOf('next-document', true)).toEqual(['⌥', 'Page Down']);
  });
});
