import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  fragmentsOf,
  withTranslations,
} from '../../../cms/src/plugins/conference/server/src/translation/machine/fragments';
import { fromHtml, toHtml } from '../../../cms/src/plugins/conference/server/src/translation/machine/inline-codes';
import {
  faultOfMachine,
  readMachine,
} from '../../../cms/src/plugins/conference/server/src/translation/machine/machine-options';

const word = (text: string, marks: object = {}) => ({ type: 'text', text, ...marks });
const link = (url: string, ...children: object[]) => ({ type: 'link', url, children });
const paragraph = (...children: object[]) => ({ type: 'paragraph', children });

const original = [
  word('О '),
  word('школе', { bold: true }),
  word(' на '),
  link('https://example.org', word('сайте')),
  word(' & <так>'),
];

describe('a paragraph for a machine', () => {
  test('is HTML whose elements keep nothing but their ids', () => {
    expect(toHtml(original)).toBe('О <b id="1">школе</b> на <a id="2">сайте</a> &amp; &lt;так&gt;');
  });

  test('comes back with its formatting, in whatever order the other language has', () => {
    const translated = '<a id="2">Сайттағы</a> <b id="1">мектеп</b> туралы &amp; &lt;солай&gt;&#33;';
    expect(fromHtml(translated, original)).toEqual([
      link('https://example.org', word('Сайттағы')),
      word(' '),
      word('мектеп', { bold: true }),
      word(' туралы & <солай>!'),
    ]);
  });

  test.each([
    ['lost', 'Сайттағы <b id="1">мектеп</b>'],
    ['doubled', '<b id="1">a</b> <b id="1">b</b> <a id="2">c</a>'],
    ['crossed', '<b id="1">a <a id="2">b</b> c</a>'],
    ['within another', '<a id="2"><b id="1">a</b></a>'],
    ['emptied', '<b id="1"></b> <a id="2">b</a>'],
    ['left open', '<b id="1">a</b> <a id="2">b'],
    ['made up', '<b id="1">a</b> <a id="2">b</a> <b id="3">c</b>'],
    ['another', '<b id="1">a</b> <a id="2">b</a> <script>c</script>'],
    ['given an address', '<b id="1">a</b> <a id="2" href="https://evil.example">b</a>'],
  ])('is not taken with an element %s', (_, html) => {
    expect(fromHtml(html, original)).toBeUndefined();
  });

  const text = fc.string({ unit: 'grapheme', minLength: 1 }).filter((each) => each.trim() !== '' && !/\r/.test(each));
  const marks = fc.constantFrom({ bold: true }, { italic: true, code: true });
  const run = fc.oneof(
    text.map((each) => word(each)),
    fc.tuple(text, marks).map(([each, on]) => word(each, on)),
  );
  const inline = fc.oneof(
    run,
    fc.array(run, { minLength: 1, maxLength: 3 }).map((children) => link('https://example.org/?a=1&b=2', ...children)),
  );

  test('comes back as it was from a machine that changes nothing', () => {
    fc.assert(
      fc.property(fc.array(inline, { minLength: 1, maxLength: 5 }), (nodes) => {
        // As HTML: runs without marks that follow each other become one.
        expect(toHtml(fromHtml(toHtml(nodes), nodes) ?? [])).toBe(toHtml(nodes));
      }),
    );
  });
});

describe('rich text', () => {
  const body = [
    { type: 'heading', level: 2, children: [word('Итоги')] },
    { type: 'list', format: 'ordered', children: [{ type: 'list-item', children: [word('Первый', { bold: true })] }] },
    { type: 'code', children: [word('npm start')] },
    paragraph(word('')),
    { type: 'image', image: { url: '/a.png', alternativeText: 'Зал' }, children: [word('')] },
    paragraph(word('Конец')),
  ];

  test('is translated by paragraph, without code and without what is empty', () => {
    expect(fragmentsOf(body)).toEqual(['Итоги', '<b id="1">Первый</b>', 'Зал', 'Конец']);
  });

  test('keeps its blocks, also those whose formatting got lost', () => {
    const { value, isUnformatted } = withTranslations(body, ['Қорытынды', 'Бірінші &amp;', 'Зал (kk)', 'Соңы']);
    expect(isUnformatted).toBe(true);
    expect(value).toEqual([
      { type: 'heading', level: 2, children: [word('Қорытынды')] },
      { type: 'list', format: 'ordered', children: [{ type: 'list-item', children: [word('Бірінші &')] }] },
      { type: 'code', children: [word('npm start')] },
      paragraph(word('')),
      { type: 'image', image: { url: '/a.png', alternativeText: 'Зал (kk)' }, children: [word('')] },
      paragraph(word('Соңы')),
    ]);
  });

  test('a string is translated line by line', () => {
    expect(fragmentsOf('Бір <b>\n\nекі')).toEqual(['Бір &lt;b&gt;', 'екі']);
    expect(withTranslations('Бір\n\nекі', ['Один', 'два']).value).toBe('Один\n\nдва');
  });
});

describe('machineTranslation', () => {
  test.each([
    [undefined],
    [null],
    [false],
    [{ url: 'http://localhost:5000' }],
    [{ url: 'https://x.kz', apiKey: 'k', timeoutMs: 5 }],
  ])('may be %j', (given) => {
    expect(faultOfMachine(given)).toBeUndefined();
  });

  test.each([
    ['http://localhost', /must be an object/],
    [{}, /\.url must be the address/],
    [{ url: 'localhost:5000' }, /\.url must be the address/],
    [{ url: 'http://a', apiKey: 5 }, /\.apiKey must be a string.*process\.env/],
    [{ url: 'http://a', timeoutMs: 0 }, /\.timeoutMs must be milliseconds/],
    [{ url: 'http://a', key: 'x' }, /no option "key"/],
  ])('cannot be %j, and says what would be right', (given, sentence) => {
    expect(faultOfMachine(given)).toMatch(sentence);
  });

  test('is off unless it is named', () => {
    expect(readMachine(undefined)).toBeUndefined();
    expect(readMachine({ url: 'http://a/b//' })).toEqual({ url: 'http://a/b', apiKey: '', timeoutMs: 30_000 });
  });
});
