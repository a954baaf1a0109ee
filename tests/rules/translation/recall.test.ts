import { expect, test } from 'vitest';
import {
  beginnings,
  likelyLengths,
  likeness,
} from '../../../cms/src/plugins/conference/server/src/translation/recall/likeness';
import { rememberedSegments } from '../../../cms/src/plugins/conference/server/src/translation/recall/remembered';
import { segmentsOf } from '../../../cms/src/plugins/conference/server/src/translation/recall/segments';
import { fingerprint } from '../../../cms/src/plugins/conference/server/src/translation/words';

const text = (...words: string[]) => words.map((word) => ({ type: 'text', text: word }));
const item = (...words: string[]) => ({ type: 'list-item', children: text(...words) });

test('rich text is remembered by paragraph and item, without code and formatting', () => {
  const body = [
    { type: 'heading', level: 2, children: text('Қорытынды') },
    { type: 'paragraph', children: text('') },
    { type: 'paragraph', children: text('Бір ', 'екі') },
    {
      type: 'list',
      format: 'ordered',
      children: [item('Үш'), { type: 'list', format: 'ordered', children: [item('Төрт')] }],
    },
    { type: 'code', children: text('npm start') },
    { type: 'quote', children: text('— 2024 —') },
  ];
  expect(segmentsOf(body)).toEqual(['Қорытынды', 'Бір екі', 'Үш', 'Төрт']);
});

test('a string is remembered as a whole, and what is no text not at all', () => {
  expect(segmentsOf(' Бір\n екі ')).toEqual(['Бір\nекі']);
  expect([null, 5, '2024', { a: 'б' }, 'б'.repeat(4_001)].flatMap(segmentsOf)).toEqual([]);
});

test('only what a person wrote, and what its source has not outgrown, is remembered', () => {
  const source = { locale: 'ru', fingerprint: fingerprint('Итоги'), text: 'Итоги' };
  const ru = {
    locale: 'ru',
    values: { title: 'Итоги', subtitle: 'Новое', lead: 'Начало' },
    written: { title: { source: null }, subtitle: { source: null }, lead: { source: null } },
  };
  const kk = {
    locale: 'kk',
    values: { title: 'Қорытынды', subtitle: 'Ескі', lead: 'Басы', byline: 'Кім' },
    written: {
      title: { source },
      subtitle: { source: { ...source, fingerprint: fingerprint('Старое') } },
      lead: { source, isMachine: true as const },
    },
  };
  expect(rememberedSegments([ru, kk], kk, ['title', 'subtitle', 'lead', 'byline'])).toEqual([
    { field: 'title', position: 0, count: 1, text: 'Қорытынды' },
  ]);
});

test.each([
  ['Будущее школы', 'Будущее школы', 100],
  ['Будущее школы', 'Будущее школы.', 92],
  ['Будущее школы', 'Прошлое школы', 53],
  ['а'.repeat(1_000), `${'а'.repeat(999)}б`, 99],
  ['', 'а', 0],
])('%s and %s are alike by %i of a hundred', (one, other, score) => {
  expect(likeness(one, other)).toBe(score);
  expect(likeness(other, one)).toBe(score);
});

test('a text too long or too short to be alike is not compared', () => {
  const [least, most] = likelyLengths(10);
  expect(likeness('а'.repeat(10), 'а'.repeat(least - 1))).toBeLessThan(60);
  expect(likeness('а'.repeat(10), 'а'.repeat(least))).toBeGreaterThanOrEqual(60);
  expect(likeness('а'.repeat(10), 'а'.repeat(most + 1))).toBeLessThan(60);
});

test('words begin alike in all their forms', () => {
  expect(beginnings('Мектептің мектебі — мектеп, АҚШ-та')).toEqual(['мект', 'акш']);
  expect(beginnings('Школами школа')).toEqual(['школ']);
  expect(beginnings('и у')).toEqual(['и', 'у']);
});
