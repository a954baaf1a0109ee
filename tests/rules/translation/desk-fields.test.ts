import { describe, expect, test } from 'vitest';
import {
  publishedWords,
  sourceWords,
  targetWords,
} from '../../../cms/src/plugins/conference/server/src/translation/desk/fields';
import { faultOfWords } from '../../../cms/src/plugins/conference/server/src/translation/desk/given-words';
import { joined, listOf, name, sql } from '../../../cms/src/plugins/conference/server/src/translation/desk/sql-text';
import { type Layer, settle } from '../../../cms/src/plugins/conference/server/src/translation/layer';
import { fingerprint } from '../../../cms/src/plugins/conference/server/src/translation/words';

const chains = { kk: ['ru', 'en'], ru: ['kk', 'en'], en: ['ru', 'kk'] };
const original = { source: null };
const settled = (layer: Layer) => settle(layer, ['title', 'subtitle'], chains);
const of = (layer: Layer, locale: string) => settled(layer).find((row) => row.locale === locale);
const must = <Value>(value: Value | undefined): Value => {
  if (value === undefined) throw new Error('There is none.');
  return value;
};

const layer: Layer = [
  { locale: 'kk', values: { title: 'Сапа', subtitle: null }, written: { title: original } },
  {
    locale: 'ru',
    values: { title: 'Качество', subtitle: 'О среде' },
    written: {
      title: { source: { locale: 'kk', text: 'Орта', fingerprint: fingerprint('Орта') } },
      subtitle: { ...original, isMachine: true },
    },
  },
  { locale: 'en', values: { title: null, subtitle: null }, written: {} },
];

describe('a field', () => {
  test('has on its left the words of the source, or those that the source shows, but never its own', () => {
    expect(sourceWords(of(layer, 'kk'), 'en', 'subtitle')).toEqual({ locale: 'ru', value: 'О среде', text: 'О среде' });
    expect(sourceWords(of(layer, 'kk'), 'ru', 'subtitle')).toBeNull();
    expect(sourceWords(of(layer, 'ru'), 'kk', 'abstract')).toBeNull();
    expect(sourceWords(undefined, 'kk', 'title')).toBeNull();
  });

  test('has on its right what is written, from what it was made, and who made it', () => {
    const russian = must(of(layer, 'ru'));
    expect(targetWords(layer, russian, 'title')).toEqual({
      value: 'Качество',
      version: expect.stringMatching(/^.{16}$/),
      follows: null,
      madeFrom: { locale: 'kk', text: 'Орта' },
      isMachine: false,
    });
    expect(targetWords(layer, russian, 'subtitle')).toMatchObject({ madeFrom: null, isMachine: true });
    const english = must(of(layer, 'en'));
    expect(targetWords(layer, english, 'title')).toMatchObject({ value: 'Качество', version: '', follows: 'ru' });
    expect(targetWords([], { ...english, languages: {}, values: {} }, 'title')).toMatchObject({
      value: null,
      follows: null,
    });
  });

  test('is published as it is, as it was, or not at all', () => {
    const fields = ['title', 'subtitle'];
    const draft = must(of(layer, 'ru'));
    expect(publishedWords(draft, undefined, fields)).toBe('none');
    expect(publishedWords(draft, { ...draft, written: {} }, fields)).toBe('none');
    expect(publishedWords(draft, draft, fields)).toBe('current');
    expect(publishedWords(draft, { ...draft, values: { ...draft.values, title: 'Среда' } }, fields)).toBe('older');
    expect(publishedWords(draft, { ...draft, written: { title: original } }, fields)).toBe('older');
  });
});

describe('words that are given', () => {
  const paragraph = (...children: unknown[]) => ({ type: 'paragraph', children });
  const text = { type: 'text', text: 'Сөз', bold: true };
  const blocks = { type: 'blocks' } as const;

  test.each([
    ['text', { type: 'string' }, 'Сапа'],
    ['nothing', { type: 'string', maxLength: 2 }, null],
    ['white space, however long', { type: 'string', maxLength: 2 }, '     '],
    ['as much as there is room for', { type: 'text', maxLength: 4 }, 'Сапа'],
    ['a long text where there is no bound', { type: 'text' }, 'а'.repeat(100_000)],
    ['a paragraph', blocks, [paragraph(text, { type: 'link', url: 'https://example.org', children: [text] })]],
    ['a heading', blocks, [{ type: 'heading', level: 2, children: [text] }]],
    [
      'lists in lists',
      blocks,
      [
        {
          type: 'list',
          format: 'ordered',
          children: [
            { type: 'list-item', children: [text] },
            { type: 'list', format: 'unordered', children: [{ type: 'list-item', children: [text] }] },
          ],
        },
      ],
    ],
    ['a picture', blocks, [{ type: 'image', image: { url: '/a.png' }, children: [{ type: 'text', text: '' }] }]],
    ['whatever another kind of field holds', { type: 'json' }, { any: 1 }],
  ])('%s is taken', (_, attribute, value) => {
    expect(faultOfWords('field', value, attribute)).toBeUndefined();
  });

  test.each([
    ['a number for a text', { type: 'string' }, 7, 'textForm'],
    ['blocks for a text', { type: 'text' }, [paragraph(text)], 'textForm'],
    ['one character too many', { type: 'text', maxLength: 3 }, 'Сапа', 'tooLong'],
    ['a line that no column holds', { type: 'string' }, 'а'.repeat(256), 'tooLong'],
    ['a text for blocks', blocks, 'Сөз', 'richTextForm'],
    ['an unknown block', blocks, [{ type: 'table', children: [] }], 'richTextForm'],
    ['a block in a block', blocks, [paragraph(paragraph(text))], 'richTextForm'],
    ['a link without an address', blocks, [paragraph({ type: 'link', children: [text] })], 'richTextForm'],
    ['a heading of no level', blocks, [{ type: 'heading', level: 7, children: [text] }], 'richTextForm'],
    ['a list without a format', blocks, [{ type: 'list', children: [] }], 'richTextForm'],
    ['a text alone', blocks, [text], 'richTextForm'],
  ])('%s is refused', (_, attribute, value, code) => {
    expect(faultOfWords('field', value, attribute)).toMatchObject({ field: 'field', code });
  });
});

test('a statement binds values and splices pieces, and quotes names', () => {
  const where = joined([sql`a = ${1}`, sql`b in ${listOf(['x', 'y'])}`], ' and ');
  expect(sql`select ${name('row', 'we"ird')} where ${where} limit ${5}`).toEqual({
    text: 'select "row"."we""ird" where a = ? and b in (?, ?) limit ?',
    values: [1, 'x', 'y', 5],
  });
  expect(joined([], ' and ', '1 = 1')).toEqual({ text: '1 = 1', values: [] });
  expect(listOf([]).text).toBe('(null)');
});
