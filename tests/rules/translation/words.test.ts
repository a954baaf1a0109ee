import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fingerprint, isBlank, isSame, textOf } from '../../../cms/src/plugins/conference/server/src/translation/words';

const text = (words: string, marks: object = {}) => ({ type: 'text', text: words, ...marks });
const paragraph = (...children: object[]) => ({ type: 'paragraph', children });
const printOf = (value: unknown) => fingerprint(textOf(value));

describe('nothing is written in', () => {
  test.each([null, undefined, '', ' \n\t', [], [paragraph(text(''))], [paragraph(text(' ')), paragraph()]])(
    '%j',
    (value) => {
      expect(isBlank(value)).toBe(true);
    },
  );
});

describe('something is written in', () => {
  test.each([
    'а',
    0,
    false,
    [paragraph(text('сөз'))],
    [{ type: 'image', image: { url: '/a.png' }, children: [text('')] }],
    ['kk'],
  ])('%j', (value) => {
    expect(isBlank(value)).toBe(false);
  });
});

describe('the text of rich text', () => {
  test('has a line for each paragraph, heading and list item', () => {
    const list = {
      type: 'list',
      format: 'unordered',
      children: [text('бір'), text('екі')].map((one) => ({ type: 'list-item', children: [one] })),
    };
    expect(
      textOf([{ type: 'heading', level: 2, children: [text('Тақырып')] }, paragraph(text('А '), text('Б')), list]),
    ).toBe('Тақырып\nА Б\nбір\nекі');
  });

  test('stays when words are made bold, linked, quoted or a heading', () => {
    const plain = printOf([paragraph(text('Мектеп туралы сөз'))]);
    const link = { type: 'link', url: 'https://example.org', children: [text('туралы')] };
    expect(printOf([paragraph(text('Мектеп', { bold: true }), text(' '), link, text(' сөз', { italic: true }))])).toBe(
      plain,
    );
    expect(printOf([{ type: 'quote', children: [text('Мектеп туралы сөз')] }])).toBe(plain);
    expect(printOf([{ type: 'heading', level: 3, children: [text('Мектеп  туралы сөз ')] }])).toBe(plain);
  });

  test('changes with a letter, a new paragraph, or what a picture is said to show', () => {
    const plain = printOf([paragraph(text('Мектеп туралы'))]);
    expect(printOf([paragraph(text('Мектеп туралы.'))])).not.toBe(plain);
    expect(printOf([paragraph(text('Мектеп')), paragraph(text('туралы'))])).not.toBe(plain);
    const picture = (alternativeText: string) => [
      { type: 'image', image: { url: '/a.png', alternativeText }, children: [] },
    ];
    expect(printOf(picture('Көл'))).not.toBe(printOf(picture('Тау')));
  });
});

test('letters composed or not are the same text', () => {
  expect(textOf('й'.normalize('NFD'))).toBe('й');
});

test('a value is the same in whatever order its keys come back', () => {
  fc.assert(
    fc.property(
      fc.dictionary(fc.string(), fc.oneof(fc.string(), fc.integer(), fc.dictionary(fc.string(), fc.string()))),
      (value) => {
        const reversed = Object.fromEntries(Object.entries(value).reverse());
        expect(isSame([value], [reversed])).toBe(true);
      },
    ),
  );
});

test('what differs in a character or a mark is not the same', () => {
  expect(isSame('а', 'a')).toBe(false);
  expect(isSame([paragraph(text('а'))], [paragraph(text('а', { bold: true }))])).toBe(false);
  expect(isSame(null, '')).toBe(false);
});
