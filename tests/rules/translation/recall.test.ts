import { expect, test } from 'vitest';
import {
  beginnings,
  likelyLengths,
  likeness,
} from '../../../cms/src/plugins/conference/server/src/translation/recall/likeness';
import { rememberedSegments } from '../../../cms/src/plugins/conference/server/src/translation/recall/remembered';
import { segmentsOf } from '../../../cms/src/plugins/conference/server/src/translation/recall/segments';
import { sketchOf } from '../../../cms/src/plugins/conference/server/src/translation/recall/sketch';
import { tmxUnit } from '../../../cms/src/plugins/conference/server/src/translation/recall/tmx';
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

/** Different beginnings of words, of letters that nothing is folded into. */
const words = Array.from(
  { length: 400 },
  (_, index) => `ж${String.fromCodePoint(0x43a + (index % 20), 0x43a + Math.floor(index / 20))}а`,
);

/** Which share of their sketches is equal in texts of ten words, of which so many are the same; in forty pairs of them. */
function equalOf(same: number): number {
  const pairs = Array.from({ length: 40 }, (_, pair) => {
    const [one, two] = [words.slice(pair * 10, pair * 10 + 10), words.slice(pair * 10, pair * 10 + same)];
    const others = Array.from({ length: 10 - same }, (_unused, index) => words[(pair * 10 + 200 + index) % 400] ?? '');
    const [left, right] = [one, [...others, ...two]].map((each) => Object.values(sketchOf(each.join(' '))));
    return left?.filter((value, index) => value === right?.[index]).length ?? 0;
  });
  return pairs.reduce((sum, count) => sum + count, 0) / 200;
}

test('texts have as much of a sketch in common as they have words', () => {
  expect(equalOf(10)).toBe(1);
  // Five of fifteen words are in both.
  expect(equalOf(5)).toBeGreaterThan(0.22);
  expect(equalOf(5)).toBeLessThan(0.45);
  expect(equalOf(0)).toBe(0);
  expect(sketchOf('Мектептің болашағы')).toEqual(sketchOf('болашақ, мектеп'));
});

test('a unit of TMX holds any text that XML can hold', () => {
  const unit = { id: 'a"b', source: '<b> & \u0000\ud800', target: 'бір\r\nекі 😀' };
  expect(tmxUnit(unit, 'ru', 'kk')).toBe(
    '<tu tuid="a&quot;b"><tuv xml:lang="ru"><seg>&lt;b&gt; &amp; </seg></tuv>' +
      '<tuv xml:lang="kk"><seg>бір&#13;\nекі 😀</seg></tuv></tu>\n',
  );
});
